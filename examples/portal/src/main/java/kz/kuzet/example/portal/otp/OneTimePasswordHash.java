package kz.kuzet.example.portal.otp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import kz.kuzet.guard.RecipientId;

/**
 * The keyed hash (HMAC-SHA-256, RFC 2104) in which one-time passwords, sessions and recipients are stored.
 *
 * <p>It has a key because there are only a million passwords and not many more recipients: an unkeyed hash of either is
 * reversed by trying all of them. Whoever reads the database and not the configuration learns nothing.
 */
public final class OneTimePasswordHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_KEY_BYTES = 32;

    private final SecretKey key;

    /**
     * Takes the key.
     *
     * @param key at least 32 random bytes, the same on all nodes; they are copied
     * @throws IllegalArgumentException if it is shorter than the hash, which would weaken it
     */
    public OneTimePasswordHash(byte[] key) {
        if (key.length < LEAST_KEY_BYTES) {
            throw new IllegalArgumentException(
                    "the key of one-time passwords needs at least " + LEAST_KEY_BYTES + " bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * Takes the key from a configuration file.
     *
     * @param base64 the key in Base64 (RFC 4648, section 4); white space around it is ignored
     * @return the hash
     * @throws IllegalArgumentException if this is not Base64 or is too short; the message does not repeat it
     */
    public static OneTimePasswordHash withBase64Key(String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException malformed) {
            // Not passed on as the cause: it names a character of the key.
            throw new IllegalArgumentException("the key of one-time passwords is not Base64");
        }
        return new OneTimePasswordHash(key);
    }

    String ofRecipient(RecipientId recipient) {
        return hex(mac("recipient", text(recipient.digits())));
    }

    String ofScope(OneTimePasswordScope scope) {
        return hex(mac("scope", scopeFields(scope, new byte[0])));
    }

    String ofPassword(OneTimePasswordScope scope, String password) {
        return hex(passwordMac(scope, password));
    }

    /** Compares in constant time: how much of a guess was right must not be measurable. */
    boolean isPassword(OneTimePasswordScope scope, String entered, String stored) {
        return MessageDigest.isEqual(passwordMac(scope, entered), HexFormat.of().parseHex(stored));
    }

    private byte[] passwordMac(OneTimePasswordScope scope, String password) {
        return mac("password", scopeFields(scope, text(password)));
    }

    private static byte[][] scopeFields(OneTimePasswordScope scope, byte[] last) {
        return new byte[][] {
            text(scope.recipient().digits()),
            text(scope.sessionId()),
            text(scope.serviceCode()),
            scope.request().toBytes(),
            last
        };
    }

    /** Every field is preceded by its length, and all of them by what is hashed: no two inputs give the same bytes. */
    private byte[] mac(String purpose, byte[]... fields) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            update(mac, text(purpose));
            for (byte[] field : fields) {
                update(mac, field);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static void update(Mac mac, byte[] field) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, field.length));
        mac.update(field);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

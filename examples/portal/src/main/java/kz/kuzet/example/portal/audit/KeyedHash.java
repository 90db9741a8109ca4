package kz.kuzet.example.portal.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.kuzet.example.portal.PortalSettings;
import org.springframework.stereotype.Component;

/**
 * Stands for a number that must not be written down. An IIN has so few digits that a plain hash could be tried out; without the
 * key this one cannot.
 */
@Component
public final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    KeyedHash(PortalSettings settings) {
        String base64 = settings.secrets().audit();
        if (base64 == null) {
            throw new IllegalStateException("portal.secrets.audit is missing");
        }
        this.key = new SecretKeySpec(Base64.getDecoder().decode(base64), ALGORITHM);
    }

    /**
     * Hashes a value.
     *
     * @param purpose keeps equal values of different kinds apart; holds no zero character
     * @param value what is not to be written down
     * @return 64 hexadecimal digits
     */
    public String of(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((purpose + '\0' + value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, missing);
        }
    }

    @Override
    public String toString() {
        return "KeyedHash";
    }
}

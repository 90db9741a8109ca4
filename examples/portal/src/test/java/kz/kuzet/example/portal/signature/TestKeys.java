package kz.kuzet.example.portal.signature;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Key pairs, made once for all tests of a run: RSA keys take a while. */
final class TestKeys {

    private static final Map<String, KeyPair> MADE = new ConcurrentHashMap<>();

    private TestKeys() {}

    /** Returns a pair of RSA keys; another owner has another pair. */
    static KeyPair rsa(String owner, int bits) {
        return MADE.computeIfAbsent(owner + "/" + bits, key -> {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(bits);
                return generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Returns a pair of keys on a curve that Bouncy Castle knows. */
    static KeyPair ec(String curve) {
        return MADE.computeIfAbsent(curve, key -> {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", CmsSignatureVerifier.PROVIDER);
                generator.initialize(new ECGenParameterSpec(curve));
                return generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        });
    }
}

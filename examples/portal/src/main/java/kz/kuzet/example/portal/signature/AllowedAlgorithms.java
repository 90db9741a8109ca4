package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * The algorithms that are trusted: SHA-256, SHA-384 and SHA-512 with RSA of 2048 bits or more (PKCS #1 v1.5 or PSS), or with
 * ECDSA on P-256, P-384 or P-521. Whatever is not in this list is refused: an algorithm that nobody thought of must not pass.
 */
final class AllowedAlgorithms {

    /** All algorithms of Kazakh GOST: digests, signatures, keys. */
    private static final ASN1ObjectIdentifier KAZAKH_GOST = new ASN1ObjectIdentifier("1.2.398.3.10.1");

    private static final int MIN_RSA_BITS = 2048;

    /** Longer keys are in nobody's certificate, but take long to compute with. */
    private static final int MAX_RSA_BITS = 8192;

    private static final Map<ASN1ObjectIdentifier, Integer> DIGEST_BYTES = Map.of(
            NISTObjectIdentifiers.id_sha256, 32,
            NISTObjectIdentifiers.id_sha384, 48,
            NISTObjectIdentifiers.id_sha512, 64);

    private static final Map<ASN1ObjectIdentifier, ASN1ObjectIdentifier> RSA_DIGEST = Map.of(
            PKCSObjectIdentifiers.sha256WithRSAEncryption, NISTObjectIdentifiers.id_sha256,
            PKCSObjectIdentifiers.sha384WithRSAEncryption, NISTObjectIdentifiers.id_sha384,
            PKCSObjectIdentifiers.sha512WithRSAEncryption, NISTObjectIdentifiers.id_sha512);

    private static final Map<ASN1ObjectIdentifier, ASN1ObjectIdentifier> ECDSA_DIGEST = Map.of(
            X9ObjectIdentifiers.ecdsa_with_SHA256, NISTObjectIdentifiers.id_sha256,
            X9ObjectIdentifiers.ecdsa_with_SHA384, NISTObjectIdentifiers.id_sha384,
            X9ObjectIdentifiers.ecdsa_with_SHA512, NISTObjectIdentifiers.id_sha512);

    private static final Set<ASN1ObjectIdentifier> CURVES =
            Set.of(SECObjectIdentifiers.secp256r1, SECObjectIdentifiers.secp384r1, SECObjectIdentifiers.secp521r1);

    private static final Set<ASN1ObjectIdentifier> WEAK = Set.of(
            OIWObjectIdentifiers.idSHA1,
            OIWObjectIdentifiers.sha1WithRSA,
            OIWObjectIdentifiers.md5WithRSA,
            PKCSObjectIdentifiers.md2,
            PKCSObjectIdentifiers.md4,
            PKCSObjectIdentifiers.md5,
            PKCSObjectIdentifiers.sha1WithRSAEncryption,
            PKCSObjectIdentifiers.md2WithRSAEncryption,
            PKCSObjectIdentifiers.md4WithRSAEncryption,
            PKCSObjectIdentifiers.md5WithRSAEncryption,
            X9ObjectIdentifiers.ecdsa_with_SHA1,
            X9ObjectIdentifiers.id_dsa_with_sha1);

    private final boolean kazakhGost;

    private AllowedAlgorithms(boolean kazakhGost) {
        this.kazakhGost = kazakhGost;
    }

    /** What this portal can check itself. */
    static AllowedAlgorithms checkedHere() {
        return new AllowedAlgorithms(false);
    }

    /** The same, and Kazakh GOST, which a server with the national provider checks. */
    static AllowedAlgorithms withKazakhGost() {
        return new AllowedAlgorithms(true);
    }

    /** Requires that a key is of an allowed kind and size. */
    void requireKey(SubjectPublicKeyInfo key) throws SignatureRefusedException {
        AlgorithmIdentifier algorithm = key.getAlgorithm();
        if (algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption)) {
            int bits = rsaBits(key);
            if (bits < MIN_RSA_BITS) {
                throw new SignatureRefusedException(SignatureFault.WEAK_KEY);
            }
            require(bits <= MAX_RSA_BITS && hasNoParameters(algorithm), algorithm);
        } else {
            boolean onCurve = algorithm.getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey)
                    && algorithm.getParameters() instanceof ASN1ObjectIdentifier curve
                    && CURVES.contains(curve);
            require(onCurve || isKazakhGost(algorithm), algorithm);
        }
    }

    /** Requires that a certificate, list or response is signed with an allowed algorithm. */
    void requireSignature(AlgorithmIdentifier signature) throws SignatureRefusedException {
        ASN1ObjectIdentifier oid = signature.getAlgorithm();
        boolean plain = (RSA_DIGEST.containsKey(oid) || ECDSA_DIGEST.containsKey(oid)) && hasNoParameters(signature);
        require(plain || isPss(signature, null) || isKazakhGost(signature), signature);
    }

    /** Requires that the signer of a message used an allowed digest and, with the same digest, an allowed signature. */
    void requireSignature(AlgorithmIdentifier digest, AlgorithmIdentifier signature, SubjectPublicKeyInfo key)
            throws SignatureRefusedException {
        ASN1ObjectIdentifier digestOid = digest.getAlgorithm();
        if (isKazakhGost(digest)) {
            require(isKazakhGost(signature) && isKazakhGost(key.getAlgorithm()), signature);
            return;
        }
        require(DIGEST_BYTES.containsKey(digestOid) && hasNoParameters(digest), digest);
        ASN1ObjectIdentifier oid = signature.getAlgorithm();
        boolean allowed;
        if (key.getAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption)) {
            boolean pkcs1 = oid.equals(PKCSObjectIdentifiers.rsaEncryption) || digestOid.equals(RSA_DIGEST.get(oid));
            allowed = pkcs1 && hasNoParameters(signature) || isPss(signature, digestOid);
        } else {
            allowed = digestOid.equals(ECDSA_DIGEST.get(oid)) && hasNoParameters(signature);
        }
        require(allowed, signature);
    }

    /** RFC 4055, 3.1: the digest stands three times, and each must be the same allowed one. */
    private static boolean isPss(AlgorithmIdentifier signature, ASN1ObjectIdentifier digest)
            throws SignatureRefusedException {
        if (!signature.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return false;
        }
        RSASSAPSSparams parameters = RSASSAPSSparams.getInstance(signature.getParameters());
        if (parameters == null) {
            throw new SignatureRefusedException(SignatureFault.WEAK_ALGORITHM); // no parameters mean SHA-1
        }
        AlgorithmIdentifier hash = parameters.getHashAlgorithm();
        AlgorithmIdentifier mask = parameters.getMaskGenAlgorithm();
        Integer bytes = DIGEST_BYTES.get(hash.getAlgorithm());
        require(bytes != null && hasNoParameters(hash), hash);
        AlgorithmIdentifier maskHash = AlgorithmIdentifier.getInstance(mask.getParameters());
        int salt = parameters.getSaltLength().intValueExact();
        return mask.getAlgorithm().equals(PKCSObjectIdentifiers.id_mgf1)
                && maskHash.getAlgorithm().equals(hash.getAlgorithm())
                && (digest == null || digest.equals(hash.getAlgorithm()))
                && bytes <= salt
                && salt <= MAX_RSA_BITS / Byte.SIZE
                && RSASSAPSSparams.DEFAULT_TRAILER_FIELD.hasValue(parameters.getTrailerField());
    }

    private boolean isKazakhGost(AlgorithmIdentifier algorithm) {
        return kazakhGost && algorithm.getAlgorithm().on(KAZAKH_GOST);
    }

    private static boolean hasNoParameters(AlgorithmIdentifier algorithm) {
        ASN1Encodable parameters = algorithm.getParameters();
        return parameters == null || DERNull.INSTANCE.equals(parameters);
    }

    private static int rsaBits(SubjectPublicKeyInfo key) throws SignatureRefusedException {
        try {
            return RSAPublicKey.getInstance(key.parsePublicKey()).getModulus().bitLength();
        } catch (IOException e) {
            throw new SignatureRefusedException(SignatureFault.MALFORMED);
        }
    }

    private static void require(boolean allowed, AlgorithmIdentifier algorithm) throws SignatureRefusedException {
        if (!allowed) {
            throw new SignatureRefusedException(
                    WEAK.contains(algorithm.getAlgorithm())
                            ? SignatureFault.WEAK_ALGORITHM
                            : SignatureFault.UNSUPPORTED_ALGORITHM);
        }
    }
}

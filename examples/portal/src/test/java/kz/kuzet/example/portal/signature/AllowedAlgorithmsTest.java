package kz.kuzet.example.portal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AllowedAlgorithmsTest {

    private static final ASN1ObjectIdentifier SHA_1 = OIWObjectIdentifiers.idSHA1;
    private static final ASN1ObjectIdentifier SHA_256 = NISTObjectIdentifiers.id_sha256;
    private static final ASN1ObjectIdentifier SHA_384 = NISTObjectIdentifiers.id_sha384;
    private static final ASN1ObjectIdentifier SHA_512 = NISTObjectIdentifiers.id_sha512;
    private static final ASN1ObjectIdentifier RSA = PKCSObjectIdentifiers.rsaEncryption;
    private static final ASN1ObjectIdentifier GOST_DIGEST = new ASN1ObjectIdentifier("1.2.398.3.10.1.3.3");
    private static final ASN1ObjectIdentifier GOST_SIGNATURE = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.3.2");

    private static final SignatureFault WEAK = SignatureFault.WEAK_ALGORITHM;
    private static final SignatureFault UNSUPPORTED = SignatureFault.UNSUPPORTED_ALGORITHM;

    private static final SubjectPublicKeyInfo RSA_KEY = rsa(2048);
    private static final SubjectPublicKeyInfo EC_KEY = ec(SECObjectIdentifiers.secp256r1);
    private static final SubjectPublicKeyInfo GOST_KEY =
            new SubjectPublicKeyInfo(of(new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.2.2")), new byte[132]);

    static List<Arguments> keys() {
        return List.of(
                key(rsa(2048), null, null),
                key(rsa(4096), null, null),
                key(rsa(8192), null, null),
                key(rsa(8193), UNSUPPORTED, UNSUPPORTED),
                key(rsa(2047), SignatureFault.WEAK_KEY, SignatureFault.WEAK_KEY),
                key(rsa(512), SignatureFault.WEAK_KEY, SignatureFault.WEAK_KEY),
                key(ec(SECObjectIdentifiers.secp256r1), null, null),
                key(ec(SECObjectIdentifiers.secp384r1), null, null),
                key(ec(SECObjectIdentifiers.secp521r1), null, null),
                key(ec(SECObjectIdentifiers.secp224r1), UNSUPPORTED, UNSUPPORTED),
                key(ec(SECObjectIdentifiers.secp256k1), UNSUPPORTED, UNSUPPORTED),
                key(ec(DERNull.INSTANCE), UNSUPPORTED, UNSUPPORTED),
                key(ec(new DERSequence(new ASN1Integer(1))), UNSUPPORTED, UNSUPPORTED),
                key(info(X9ObjectIdentifiers.id_dsa), UNSUPPORTED, UNSUPPORTED),
                key(info(PKCSObjectIdentifiers.id_RSASSA_PSS), UNSUPPORTED, UNSUPPORTED),
                key(info(new ASN1ObjectIdentifier("1.3.101.112")), UNSUPPORTED, UNSUPPORTED),
                key(info(new ASN1ObjectIdentifier("1.2.643.7.1.1.1.1")), UNSUPPORTED, UNSUPPORTED),
                key(info(new ASN1ObjectIdentifier("1.2.398.3.10")), UNSUPPORTED, UNSUPPORTED),
                key(GOST_KEY, UNSUPPORTED, null));
    }

    private static Arguments key(SubjectPublicKeyInfo key, SignatureFault here, SignatureFault withGost) {
        return arguments(key, Optional.ofNullable(here), Optional.ofNullable(withGost));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void judgesKeys(SubjectPublicKeyInfo key, Optional<SignatureFault> here, Optional<SignatureFault> withGost) {
        assertThat(fault(() -> AllowedAlgorithms.checkedHere().requireKey(key))).isEqualTo(here);
        assertThat(fault(() -> AllowedAlgorithms.withKazakhGost().requireKey(key)))
                .isEqualTo(withGost);
    }

    static List<Arguments> certificateSignatures() {
        return List.of(
                certificateSignature(of(PKCSObjectIdentifiers.sha256WithRSAEncryption), null),
                certificateSignature(of(PKCSObjectIdentifiers.sha384WithRSAEncryption, DERNull.INSTANCE), null),
                certificateSignature(of(PKCSObjectIdentifiers.sha512WithRSAEncryption), null),
                certificateSignature(of(X9ObjectIdentifiers.ecdsa_with_SHA256), null),
                certificateSignature(of(X9ObjectIdentifiers.ecdsa_with_SHA384), null),
                certificateSignature(of(X9ObjectIdentifiers.ecdsa_with_SHA512), null),
                certificateSignature(pss(SHA_256, SHA_256, 32, 1), null),
                certificateSignature(
                        of(PKCSObjectIdentifiers.sha256WithRSAEncryption, new ASN1Integer(1)), UNSUPPORTED),
                certificateSignature(of(RSA), UNSUPPORTED),
                certificateSignature(of(PKCSObjectIdentifiers.sha224WithRSAEncryption), UNSUPPORTED),
                certificateSignature(of(PKCSObjectIdentifiers.sha1WithRSAEncryption), WEAK),
                certificateSignature(of(OIWObjectIdentifiers.sha1WithRSA), WEAK),
                certificateSignature(of(OIWObjectIdentifiers.md5WithRSA), WEAK),
                certificateSignature(of(PKCSObjectIdentifiers.md2WithRSAEncryption), WEAK),
                certificateSignature(of(PKCSObjectIdentifiers.md4WithRSAEncryption), WEAK),
                certificateSignature(of(PKCSObjectIdentifiers.md5WithRSAEncryption), WEAK),
                certificateSignature(of(X9ObjectIdentifiers.ecdsa_with_SHA1), WEAK),
                certificateSignature(of(X9ObjectIdentifiers.id_dsa_with_sha1), WEAK),
                certificateSignature(of(PKCSObjectIdentifiers.id_RSASSA_PSS), WEAK),
                certificateSignature(pss(SHA_1, SHA_1, 20, 1), WEAK),
                certificateSignature(of(GOST_SIGNATURE), UNSUPPORTED));
    }

    private static Arguments certificateSignature(AlgorithmIdentifier signature, SignatureFault fault) {
        return arguments(signature, Optional.ofNullable(fault));
    }

    @ParameterizedTest
    @MethodSource("certificateSignatures")
    void judgesSignaturesOfCertificates(AlgorithmIdentifier signature, Optional<SignatureFault> expected) {
        assertThat(fault(() -> AllowedAlgorithms.checkedHere().requireSignature(signature)))
                .isEqualTo(expected);
    }

    static List<Arguments> messageSignatures() {
        return List.of(
                signature(SHA_256, of(RSA), RSA_KEY, null),
                signature(SHA_384, of(RSA, DERNull.INSTANCE), RSA_KEY, null),
                signature(SHA_512, of(PKCSObjectIdentifiers.sha512WithRSAEncryption), RSA_KEY, null),
                signature(SHA_256, of(X9ObjectIdentifiers.ecdsa_with_SHA256), EC_KEY, null),
                signature(SHA_512, of(X9ObjectIdentifiers.ecdsa_with_SHA512), EC_KEY, null),
                signature(SHA_256, pss(SHA_256, SHA_256, 32, 1), RSA_KEY, null),
                signature(SHA_512, pss(SHA_512, SHA_512, 64, 1), RSA_KEY, null),
                signature(SHA_256, pss(SHA_256, SHA_256, 1024, 1), RSA_KEY, null),
                signature(SHA_256, pss(SHA_256, SHA_256, 31, 1), RSA_KEY, UNSUPPORTED),
                signature(SHA_256, pss(SHA_256, SHA_256, 1025, 1), RSA_KEY, UNSUPPORTED),
                signature(SHA_256, pss(SHA_256, SHA_256, 32, 2), RSA_KEY, UNSUPPORTED),
                signature(SHA_256, pss(SHA_256, SHA_1, 32, 1), RSA_KEY, UNSUPPORTED),
                signature(SHA_256, pss(SHA_512, SHA_512, 64, 1), RSA_KEY, UNSUPPORTED),
                signature(SHA_256, pss(SHA_256, SHA_256, 32, 1), EC_KEY, UNSUPPORTED),
                signature(SHA_256, of(PKCSObjectIdentifiers.sha512WithRSAEncryption), RSA_KEY, UNSUPPORTED),
                signature(SHA_256, of(X9ObjectIdentifiers.ecdsa_with_SHA512), EC_KEY, UNSUPPORTED),
                signature(SHA_256, of(X9ObjectIdentifiers.ecdsa_with_SHA256), RSA_KEY, UNSUPPORTED),
                signature(SHA_256, of(RSA), EC_KEY, UNSUPPORTED),
                signature(SHA_256, of(X9ObjectIdentifiers.id_ecPublicKey), EC_KEY, UNSUPPORTED),
                signature(SHA_256, of(PKCSObjectIdentifiers.sha1WithRSAEncryption), RSA_KEY, WEAK),
                signature(SHA_1, of(RSA), RSA_KEY, WEAK),
                signature(PKCSObjectIdentifiers.md5, of(RSA), RSA_KEY, WEAK),
                signature(NISTObjectIdentifiers.id_sha224, of(RSA), RSA_KEY, UNSUPPORTED),
                signature(NISTObjectIdentifiers.id_sha3_256, of(RSA), RSA_KEY, UNSUPPORTED),
                signature(GOST_DIGEST, of(GOST_SIGNATURE), GOST_KEY, UNSUPPORTED));
    }

    private static Arguments signature(
            ASN1ObjectIdentifier digest,
            AlgorithmIdentifier signature,
            SubjectPublicKeyInfo key,
            SignatureFault fault) {
        return arguments(of(digest), signature, key, Optional.ofNullable(fault));
    }

    @ParameterizedTest
    @MethodSource("messageSignatures")
    void judgesSignaturesOfMessages(
            AlgorithmIdentifier digest,
            AlgorithmIdentifier signature,
            SubjectPublicKeyInfo key,
            Optional<SignatureFault> expected) {
        assertThat(fault(() -> AllowedAlgorithms.checkedHere().requireSignature(digest, signature, key)))
                .isEqualTo(expected);
    }

    /** Digest, signature and key are all of Kazakh GOST, or none is. */
    static List<Arguments> gostSignatures() {
        return List.of(
                signature(GOST_DIGEST, of(GOST_SIGNATURE), GOST_KEY, null),
                signature(SHA_256, of(RSA), RSA_KEY, null),
                signature(GOST_DIGEST, of(RSA), GOST_KEY, UNSUPPORTED),
                signature(GOST_DIGEST, of(GOST_SIGNATURE), RSA_KEY, UNSUPPORTED),
                signature(SHA_256, of(GOST_SIGNATURE), GOST_KEY, UNSUPPORTED),
                signature(SHA_1, of(GOST_SIGNATURE), GOST_KEY, WEAK));
    }

    @ParameterizedTest
    @MethodSource("gostSignatures")
    void judgesKazakhGost(
            AlgorithmIdentifier digest,
            AlgorithmIdentifier signature,
            SubjectPublicKeyInfo key,
            Optional<SignatureFault> expected) {
        assertThat(fault(() -> AllowedAlgorithms.withKazakhGost().requireSignature(digest, signature, key)))
                .isEqualTo(expected);
    }

    private interface Requirement {
        void check() throws SignatureRefusedException;
    }

    private static Optional<SignatureFault> fault(Requirement requirement) {
        try {
            requirement.check();
            return Optional.empty();
        } catch (SignatureRefusedException e) {
            return Optional.of(e.fault());
        }
    }

    private static AlgorithmIdentifier of(ASN1ObjectIdentifier oid) {
        return new AlgorithmIdentifier(oid);
    }

    private static AlgorithmIdentifier of(ASN1ObjectIdentifier oid, ASN1Encodable parameters) {
        return new AlgorithmIdentifier(oid, parameters);
    }

    private static AlgorithmIdentifier pss(
            ASN1ObjectIdentifier digest, ASN1ObjectIdentifier maskDigest, int salt, int trailer) {
        return of(
                PKCSObjectIdentifiers.id_RSASSA_PSS,
                new RSASSAPSSparams(
                        of(digest),
                        of(PKCSObjectIdentifiers.id_mgf1, of(maskDigest)),
                        new ASN1Integer(salt),
                        new ASN1Integer(trailer)));
    }

    /** Only the length of the modulus is looked at here. */
    private static SubjectPublicKeyInfo rsa(int bits) {
        try {
            BigInteger modulus = BigInteger.ONE.shiftLeft(bits - 1).add(BigInteger.ONE);
            return new SubjectPublicKeyInfo(
                    of(RSA, DERNull.INSTANCE), new RSAPublicKey(modulus, BigInteger.valueOf(65537)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SubjectPublicKeyInfo ec(ASN1Encodable parameters) {
        return new SubjectPublicKeyInfo(of(X9ObjectIdentifiers.id_ecPublicKey, parameters), new byte[65]);
    }

    private static SubjectPublicKeyInfo info(ASN1ObjectIdentifier oid) {
        return new SubjectPublicKeyInfo(of(oid), new byte[32]);
    }
}

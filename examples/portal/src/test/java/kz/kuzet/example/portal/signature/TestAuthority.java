package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority of the tests. */
record TestAuthority(TestKey key, String algorithm) {

    static final Instant NOW = TestCertificate.NOW;

    static TestAuthority root() {
        return new TestAuthority(
                TestCertificate.ofAuthority("Test root", TestKeys.rsa("root", 2048))
                        .selfSigned(),
                "SHA256withRSA");
    }

    /** Has the same name as {@link #root()}, and another key. */
    static TestAuthority impostor() {
        return new TestAuthority(
                TestCertificate.ofAuthority("Test root", TestKeys.rsa("impostor", 2048))
                        .selfSigned(),
                "SHA256withRSA");
    }

    static TestAuthority stranger() {
        return new TestAuthority(
                TestCertificate.ofAuthority("Test stranger", TestKeys.rsa("stranger", 2048))
                        .selfSigned(),
                "SHA256withRSA");
    }

    TestAuthority intermediate(TestCertificate certificate, String algorithmBelow) {
        return new TestAuthority(issue(certificate), algorithmBelow);
    }

    TestAuthority signingWith(String otherAlgorithm) {
        return new TestAuthority(key, otherAlgorithm);
    }

    TestKey issue(TestCertificate certificate) {
        return new TestKey(certificate.pair, certificate.sign(key.certificate().getSubject(), key.pair(), algorithm));
    }

    /** A list that holds for a week, with these certificates revoked. */
    byte[] list(TestKey... revoked) {
        return list(NOW.minus(Duration.ofHours(1)), NOW.plus(Duration.ofDays(7)), List.of(revoked), key.pair(), null);
    }

    byte[] list(
            Instant thisUpdate,
            Instant nextUpdate,
            List<TestKey> revoked,
            KeyPair signer,
            ASN1ObjectIdentifier criticalExtension) {
        try {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(key.certificate().getSubject(), Date.from(thisUpdate));
            if (nextUpdate != null) {
                builder.setNextUpdate(Date.from(nextUpdate));
            }
            if (criticalExtension != null) {
                builder.addExtension(
                        criticalExtension,
                        true,
                        criticalExtension.equals(Extension.deltaCRLIndicator)
                                ? new ASN1Integer(1)
                                : new IssuingDistributionPoint(null, true, false, null, false, false));
            }
            builder.addCRLEntry(BigInteger.ONE, Date.from(thisUpdate), CRLReason.keyCompromise);
            for (TestKey one : revoked) {
                builder.addCRLEntry(
                        one.certificate().getSerialNumber(), Date.from(thisUpdate), CRLReason.certificateHold);
            }
            X509CRLHolder list = builder.build(new JcaContentSignerBuilder(algorithm)
                    .setProvider(CmsSignatureVerifier.PROVIDER)
                    .build(signer.getPrivate()));
            return list.getEncoded();
        } catch (IOException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }
}

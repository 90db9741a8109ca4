package kz.kuzet.example.portal.signature;

import static kz.kuzet.example.portal.signature.Verdicts.BY_PERSON;
import static kz.kuzet.example.portal.signature.Verdicts.CLOCK;
import static kz.kuzet.example.portal.signature.Verdicts.CONTENT;
import static kz.kuzet.example.portal.signature.Verdicts.assertFault;
import static kz.kuzet.example.portal.signature.Verdicts.assertValid;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Chains that lead from a signer to a trust anchor, or do not. */
class ChainAttackTest {

    private static final TestAuthority ROOT = TestAuthority.root();

    /** Three authorities between signer and anchor are accepted, four are not. */
    @Test
    void refusesALongChain() {
        TestAuthority above = ROOT;
        List<X509CertificateHolder> authorities = new ArrayList<>();
        for (int depth = 1; depth <= 4; depth++) {
            above = above.intermediate(
                    TestCertificate.ofAuthority("Test authority " + depth, TestKeys.rsa("depth " + depth, 2048)),
                    "SHA256withRSA");
            authorities.add(above.key().certificate());
            TestCms message = TestCms.over(CONTENT).signer(above.issue(TestCertificate.individual()));
            authorities.forEach(message::certificate);

            if (depth <= 3) {
                assertValid(verify(message.der()));
            } else {
                assertFault(verify(message.der()), SignatureFault.UNKNOWN_AUTHORITY);
            }
        }
    }

    @Test
    void refusesUnknownAuthority() {
        TestKey signer = TestAuthority.stranger().issue(TestCertificate.individual());
        TestKey impostor = TestAuthority.impostor().issue(TestCertificate.individual());

        assertFault(verify(TestCms.over(CONTENT).signer(signer).der()), SignatureFault.UNKNOWN_AUTHORITY);
        assertFault(
                verify(TestCms.over(CONTENT)
                        .signer(signer)
                        .certificate(TestAuthority.stranger().key().certificate())
                        .der()),
                SignatureFault.UNKNOWN_AUTHORITY);
        assertFault(verify(TestCms.over(CONTENT).signer(impostor).der()), SignatureFault.UNKNOWN_AUTHORITY);
    }

    @Test
    void refusesSelfSigned() {
        assertFault(
                verify(TestCms.over(CONTENT)
                        .signer(TestCertificate.individual().selfSigned())
                        .der()),
                SignatureFault.SELF_SIGNED);
    }

    @Test
    void refusesTheAnchorItselfAsSigner() {
        assertFault(verify(TestCms.over(CONTENT).signer(ROOT.key()).der()), SignatureFault.AUTHORITY_CERTIFICATE);
    }

    @Test
    void refusesACertificateIssuedByAnIndividual() {
        TestKey individual = signer();
        TestKey below = new TestAuthority(individual, "SHA256withRSA")
                .issue(TestCertificate.individual()
                        .with(c -> c.commonName = "НИЖЕ")
                        .with(c -> c.pair = TestKeys.rsa("below", 2048)));

        assertFault(
                verify(TestCms.over(CONTENT)
                        .signer(below)
                        .certificate(individual.certificate())
                        .der()),
                SignatureFault.UNKNOWN_AUTHORITY);
    }

    @Test
    void acceptsIntermediateAuthoritiesFromTheMessageOrTheConfiguration() {
        TestAuthority intermediate = intermediate(c -> {});
        TestKey signer = intermediate.issue(TestCertificate.individual());
        byte[] without = TestCms.over(CONTENT).signer(signer).der();
        byte[] with = TestCms.over(CONTENT)
                .signer(signer)
                .certificate(intermediate.key().certificate())
                .der();

        assertFault(verify(without), SignatureFault.UNKNOWN_AUTHORITY);
        assertValid(verify(with));
        assertValid(new CmsSignatureVerifier(
                        List.of(ROOT.key().jca()),
                        List.of(intermediate.key().jca()),
                        List.of(Verdicts.NOBODY_REVOKED),
                        CLOCK)
                .verify(without, BY_PERSON));
    }

    static List<Arguments> intermediates() {
        Consumer<TestCertificate> expired = c -> c.notAfter = TestCertificate.NOW.minusSeconds(1);
        Consumer<TestCertificate> notYet = c -> c.notBefore = TestCertificate.NOW.plusSeconds(1);
        Consumer<TestCertificate> noAuthority = c -> c.authority = false;
        Consumer<TestCertificate> mayNotSign = c -> c.keyUsage = KeyUsage.cRLSign;
        Consumer<TestCertificate> weak = c -> c.pair = TestKeys.rsa("intermediate", 1024);
        return List.of(
                arguments("expired", expired, SignatureFault.UNKNOWN_AUTHORITY),
                arguments("not yet valid", notYet, SignatureFault.UNKNOWN_AUTHORITY),
                arguments("no authority", noAuthority, SignatureFault.UNKNOWN_AUTHORITY),
                arguments("may not sign certificates", mayNotSign, SignatureFault.UNKNOWN_AUTHORITY),
                arguments("weak key", weak, SignatureFault.WEAK_KEY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("intermediates")
    void refusesIntermediateAuthority(String what, Consumer<TestCertificate> change, SignatureFault fault) {
        TestAuthority intermediate = intermediate(change);
        byte[] cms = TestCms.over(CONTENT)
                .signer(intermediate.issue(TestCertificate.individual()))
                .certificate(intermediate.key().certificate())
                .der();

        assertFault(verify(cms), fault);
    }

    @Test
    void refusesAnExpiredAnchor() {
        TestAuthority old = new TestAuthority(
                TestCertificate.ofAuthority("Test old", TestKeys.rsa("root", 2048))
                        .with(c -> c.notAfter = TestCertificate.NOW.minus(Duration.ofDays(1)))
                        .selfSigned(),
                "SHA256withRSA");

        assertFault(
                Verdicts.trusting(old)
                        .verify(
                                TestCms.over(CONTENT)
                                        .signer(old.issue(TestCertificate.individual()))
                                        .der(),
                                BY_PERSON),
                SignatureFault.UNKNOWN_AUTHORITY);
    }

    @Test
    void refusesCertificatesSignedWithSha1() {
        TestKey signer = ROOT.signingWith("SHA1withRSA").issue(TestCertificate.individual());
        TestAuthority intermediate = ROOT.signingWith("SHA1withRSA")
                .intermediate(
                        TestCertificate.ofAuthority("Test intermediate", TestKeys.rsa("intermediate", 2048)),
                        "SHA256withRSA");
        byte[] below = TestCms.over(CONTENT)
                .signer(intermediate.issue(TestCertificate.individual()))
                .certificate(intermediate.key().certificate())
                .der();

        assertFault(verify(TestCms.over(CONTENT).signer(signer).der()), SignatureFault.WEAK_ALGORITHM);
        assertFault(verify(below), SignatureFault.WEAK_ALGORITHM);
    }

    @Test
    void acceptsCertificatesSignedWithOtherAllowedAlgorithms() {
        TestAuthority onCurve = new TestAuthority(
                new TestKey(
                        TestKeys.ec("P-384"),
                        TestCertificate.ofAuthority("Test curve", TestKeys.ec("P-384"))
                                .sign(
                                        TestCertificate.ofAuthority("Test curve", TestKeys.ec("P-384"))
                                                .subject(),
                                        TestKeys.ec("P-384"),
                                        "SHA384withECDSA")),
                "SHA384withECDSA");
        TestAuthority pss = ROOT.signingWith("SHA256withRSAandMGF1");

        assertValid(Verdicts.trusting(onCurve)
                .verify(
                        TestCms.over(CONTENT)
                                .signer(onCurve.issue(TestCertificate.individual()))
                                .der(),
                        BY_PERSON));
        assertValid(verify(TestCms.over(CONTENT)
                .signer(pss.issue(TestCertificate.individual()))
                .der()));
    }

    /** An authority below the anchor can be revoked as well. */
    @Test
    void asksAboutTheWholeChain() {
        TestAuthority intermediate = intermediate(c -> {});
        byte[] cms = TestCms.over(CONTENT)
                .signer(intermediate.issue(TestCertificate.individual()))
                .certificate(intermediate.key().certificate())
                .der();
        RevocationCheck intermediateRevoked = (certificate, issuer, now) ->
                certificate.equals(intermediate.key().jca())
                                && issuer.equals(ROOT.key().jca())
                        ? RevocationStatus.REVOKED
                        : RevocationStatus.GOOD;

        assertFault(
                new CmsSignatureVerifier(List.of(ROOT.key().jca()), List.of(), List.of(intermediateRevoked), CLOCK)
                        .verify(cms, BY_PERSON),
                SignatureFault.REVOKED);
    }

    private static TestKey signer() {
        return ROOT.issue(TestCertificate.individual());
    }

    private static TestAuthority intermediate(Consumer<TestCertificate> change) {
        return ROOT.intermediate(
                TestCertificate.ofAuthority("Test intermediate", TestKeys.rsa("intermediate", 2048))
                        .with(change),
                "SHA256withRSA");
    }

    private static SignatureVerdict verify(byte[] cms) {
        return Verdicts.trusting(ROOT).verify(cms, BY_PERSON);
    }
}

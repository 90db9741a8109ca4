package kz.kuzet.example.portal.signature;

import static kz.kuzet.example.portal.signature.TestCertificate.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OcspRevocationCheckTest {

    private static final TestAuthority ROOT = TestAuthority.root();
    private static final TestKey SIGNER = ROOT.issue(TestCertificate.individual());
    private static final TestKey ANOTHER = ROOT.issue(TestCertificate.individual());

    /** Long enough for a busy machine: only an answer that never comes waits so long. */
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static final Duration SHORT = Duration.ofMillis(300);

    /** An answer in the making; as it begins, it says good. */
    private static final class Response {
        CertificateStatus status = CertificateStatus.GOOD;
        TestKey signer = ROOT.key();
        String algorithm = "SHA256withRSA";
        X509CertificateHolder[] certificates = {};
        boolean nonce = true;
        boolean wrongNonce;
        TestKey about = SIGNER;
        TestAuthority issuer = ROOT;
        Instant thisUpdate = NOW;
        Instant nextUpdate = NOW.plusSeconds(60);
        int envelope = OCSPResp.SUCCESSFUL;

        byte[] to(byte[] question) throws Exception {
            Extension asked = new OCSPReq(question).getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            BasicOCSPRespBuilder builder =
                    new BasicOCSPRespBuilder(new RespID(signer.certificate().getSubject()));
            builder.addResponse(
                    new CertificateID(
                            new BcDigestCalculatorProvider().get(CertificateID.HASH_SHA1),
                            issuer.key().certificate(),
                            about.certificate().getSerialNumber()),
                    status,
                    Date.from(thisUpdate),
                    nextUpdate == null ? null : Date.from(nextUpdate));
            if (nonce) {
                builder.setResponseExtensions(new Extensions(
                        wrongNonce
                                ? new Extension(
                                        OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
                                        false,
                                        new DEROctetString(new byte[32]).getEncoded())
                                : asked));
            }
            return new OCSPRespBuilder()
                    .build(
                            envelope,
                            builder.build(
                                    new JcaContentSignerBuilder(algorithm)
                                            .setProvider(CmsSignatureVerifier.PROVIDER)
                                            .build(signer.privateKey()),
                                    certificates,
                                    Date.from(NOW)))
                    .getEncoded();
        }
    }

    static List<Arguments> responses() {
        return List.of(
                response("good", RevocationStatus.GOOD, r -> {}),
                response(
                        "revoked",
                        RevocationStatus.REVOKED,
                        r -> r.status = new RevokedStatus(Date.from(NOW), CRLReason.keyCompromise)),
                response(
                        "revoked without a reason",
                        RevocationStatus.REVOKED,
                        r -> r.status = new RevokedStatus(Date.from(NOW))),
                response("unknown", RevocationStatus.UNKNOWN, r -> r.status = new UnknownStatus()),
                response("wrong nonce", RevocationStatus.UNTRUSTED, r -> r.wrongNonce = true),
                response("no nonce", RevocationStatus.UNTRUSTED, r -> r.nonce = false),
                response("about another certificate", RevocationStatus.UNTRUSTED, r -> r.about = ANOTHER),
                response(
                        "about another authority's certificate",
                        RevocationStatus.UNTRUSTED,
                        r -> r.issuer = TestAuthority.impostor()),
                response(
                        "signed by a stranger",
                        RevocationStatus.UNTRUSTED,
                        r -> r.signer = TestAuthority.stranger().key()),
                response("signed by an impostor", RevocationStatus.UNTRUSTED, r -> {
                    r.signer = TestAuthority.impostor().key();
                    r.certificates = new X509CertificateHolder[] {r.signer.certificate()};
                }),
                response("signed by the signer", RevocationStatus.UNTRUSTED, r -> {
                    r.signer = SIGNER;
                    r.certificates = new X509CertificateHolder[] {SIGNER.certificate()};
                }),
                response("signed with SHA-1", RevocationStatus.UNTRUSTED, r -> r.algorithm = "SHA1withRSA"),
                response("signed with PSS", RevocationStatus.GOOD, r -> r.algorithm = "SHA256withRSAandMGF1"),
                response("stale", RevocationStatus.STALE, r -> r.nextUpdate = NOW),
                response("from the future", RevocationStatus.STALE, r -> r.thisUpdate = NOW.plusSeconds(301)),
                response("from a clock that is a little fast", RevocationStatus.GOOD, r -> {
                    r.thisUpdate = NOW.plusSeconds(299);
                    r.nextUpdate = NOW.plusSeconds(600);
                }),
                response("no next update, new", RevocationStatus.GOOD, r -> {
                    r.thisUpdate = NOW.minusSeconds(3599);
                    r.nextUpdate = null;
                }),
                response("no next update, old", RevocationStatus.STALE, r -> {
                    r.thisUpdate = NOW.minusSeconds(3600);
                    r.nextUpdate = null;
                }),
                response("try later", RevocationStatus.UNREACHABLE, r -> r.envelope = OCSPResp.TRY_LATER),
                response("unauthorized", RevocationStatus.UNREACHABLE, r -> r.envelope = OCSPResp.UNAUTHORIZED),
                delegated("appointed responder", RevocationStatus.GOOD, ROOT, c -> {}),
                delegated(
                        "appointed responder with a key on a curve",
                        RevocationStatus.GOOD,
                        ROOT,
                        c -> c.pair = TestKeys.ec("P-256")),
                delegated(
                        "appointed for something else",
                        RevocationStatus.UNTRUSTED,
                        ROOT,
                        c -> c.purposes = List.of(TestCertificate.EMAIL_PROTECTION)),
                delegated("appointed for anything", RevocationStatus.UNTRUSTED, ROOT, c -> c.purposes = List.of()),
                delegated("appointed, but could be revoked", RevocationStatus.UNTRUSTED, ROOT, c -> c.noCheck = false),
                delegated("appointed once", RevocationStatus.UNTRUSTED, ROOT, c -> c.notAfter = NOW.minusSeconds(1)),
                delegated("appointed later", RevocationStatus.UNTRUSTED, ROOT, c -> c.notBefore = NOW.plusSeconds(1)),
                delegated(
                        "appointed with a weak key",
                        RevocationStatus.UNTRUSTED,
                        ROOT,
                        c -> c.pair = TestKeys.rsa("responder", 1024)),
                delegated("appointed by a stranger", RevocationStatus.UNTRUSTED, TestAuthority.stranger(), c -> {}),
                delegated("appointed by an impostor", RevocationStatus.UNTRUSTED, TestAuthority.impostor(), c -> {}));
    }

    private static Arguments response(String what, RevocationStatus status, Consumer<Response> change) {
        Response response = new Response();
        change.accept(response);
        return arguments(what, status, response);
    }

    private static Arguments delegated(
            String what, RevocationStatus status, TestAuthority by, Consumer<TestCertificate> change) {
        return response(what, status, r -> {
            r.signer = by.issue(delegate().with(change));
            r.algorithm = r.signer.privateKey().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
            r.certificates = new X509CertificateHolder[] {r.signer.certificate()};
        });
    }

    private static TestCertificate delegate() {
        return TestCertificate.individual().with(c -> {
            c.commonName = "Test responder";
            c.serialNumbers = List.of();
            c.pair = TestKeys.rsa("responder", 2048);
            c.purposes = List.of(KeyPurposeId.id_kp_OCSPSigning.getId());
            c.keyUsage = KeyUsage.digitalSignature;
            c.noCheck = true;
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("responses")
    void judgesAResponse(String what, RevocationStatus status, Response response) throws Exception {
        try (TestServer server = new TestServer(question -> TestServer.ok(response.to(question.body())))) {
            assertThat(check(server.address(), TIMEOUT)).isEqualTo(status);
        }
    }

    @Test
    void asksAsTheStandardSays() throws Exception {
        try (TestServer server = new TestServer(question -> {
            boolean asExpected = question.method().equals("POST")
                    && question.contentType().equals("application/ocsp-request")
                    && new OCSPReq(question.body()).getRequestList().length == 1
                    && new OCSPReq(question.body())
                            .getRequestList()[0]
                            .getCertID()
                            .getSerialNumber()
                            .equals(SIGNER.certificate().getSerialNumber());
            return asExpected
                    ? TestServer.ok(new Response().to(question.body()))
                    : new TestServer.Answer(400, new byte[0]);
        })) {
            assertThat(check(server.address(), TIMEOUT)).isEqualTo(RevocationStatus.GOOD);
        }
    }

    /** An old answer that said good is played back after the certificate was revoked. */
    @Test
    void anOldAnswerIsNotBelieved() throws Exception {
        byte[][] first = new byte[1][];
        try (TestServer server = new TestServer(question -> {
            if (first[0] == null) {
                first[0] = new Response().to(question.body());
            }
            return TestServer.ok(first[0]);
        })) {
            assertThat(check(server.address(), TIMEOUT)).isEqualTo(RevocationStatus.GOOD);
            assertThat(check(server.address(), TIMEOUT)).isEqualTo(RevocationStatus.UNTRUSTED);
        }
    }

    static List<Arguments> brokenServers() {
        byte[] text = "good".getBytes(StandardCharsets.UTF_8);
        return List.of(
                arguments("error", RevocationStatus.UNREACHABLE, new TestServer.Answer(500, text)),
                arguments("not found", RevocationStatus.UNREACHABLE, new TestServer.Answer(404, text)),
                arguments("redirect", RevocationStatus.UNREACHABLE, new TestServer.Answer(302, new byte[0])),
                arguments("no response", RevocationStatus.UNTRUSTED, TestServer.ok(text)),
                arguments("nothing", RevocationStatus.UNTRUSTED, TestServer.ok(new byte[0])),
                arguments("much", RevocationStatus.UNREACHABLE, TestServer.ok(new byte[64 * 1024 + 1])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenServers")
    void judgesABrokenServer(String what, RevocationStatus status, TestServer.Answer answer) throws IOException {
        try (TestServer server = new TestServer(question -> answer)) {
            assertThat(check(server.address(), TIMEOUT)).isEqualTo(status);
        }
    }

    @Test
    void aServerThatNeverFinishesIsUnreachable() throws IOException {
        try (TestServer server = new TestServer(question -> TestServer.half(new Response().to(question.body())))) {
            assertThat(check(server.address(), SHORT)).isEqualTo(RevocationStatus.UNREACHABLE);
        }
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() throws IOException {
        TestServer gone = new TestServer(question -> TestServer.ok(new byte[0]));
        gone.close();

        assertThat(check(gone.address(), TIMEOUT)).isEqualTo(RevocationStatus.UNREACHABLE);
    }

    private static RevocationStatus check(URI responder, Duration timeout) {
        return new OcspRevocationCheck(responder, timeout)
                .check(SIGNER.jca(), ROOT.key().jca(), NOW);
    }
}

package kz.kuzet.example.portal.signature;

import static kz.kuzet.example.portal.signature.Verdicts.BY_COMPANY;
import static kz.kuzet.example.portal.signature.Verdicts.BY_PERSON;
import static kz.kuzet.example.portal.signature.Verdicts.CLOCK;
import static kz.kuzet.example.portal.signature.Verdicts.CONTENT;
import static kz.kuzet.example.portal.signature.Verdicts.OTHER_CONTENT;
import static kz.kuzet.example.portal.signature.Verdicts.assertFault;
import static kz.kuzet.example.portal.signature.Verdicts.assertValid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class NcaNodeSignatureVerifierTest {

    private static final TestAuthority ROOT = TestAuthority.root();

    /** Long enough for a busy machine: only an answer that never comes waits so long. */
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static final Duration SHORT = Duration.ofMillis(300);

    private static final Consumer<ObjectNode> AS_IT_IS = answer -> {};

    @Test
    void acceptsWhatTheServerAndThePolicyAccept() throws IOException {
        try (StandInNcaNode server = new StandInNcaNode(AS_IT_IS)) {
            Signer individual = assertValid(verify(server, message(signer())));
            assertThat(individual.individual()).isEqualTo(TestCertificate.PERSON);
            assertThat(individual.verifiedAt()).isEqualTo(TestCertificate.NOW);

            TestKey company = ROOT.issue(TestCertificate.legalEntity());
            Signer legalEntity = assertValid(verifier(server.address()).verify(message(company), BY_COMPANY));
            assertThat(legalEntity.legalEntity()).contains(TestCertificate.COMPANY);
        }
    }

    @Test
    void asksAsTheServerIsDocumented() throws IOException {
        byte[] cms = message(signer());
        byte[] pem = ("-----BEGIN CMS-----\n" + Base64.getMimeEncoder().encodeToString(cms) + "\n-----END CMS-----\n")
                .getBytes(StandardCharsets.US_ASCII);
        try (StandInNcaNode server = new StandInNcaNode(AS_IT_IS)) {
            assertValid(verify(server, cms));
            assertValid(verify(server, pem));
            String withoutSlash = server.address().toString().replaceFirst("/$", "");
            assertValid(verifier(URI.create(withoutSlash)).verify(cms, BY_PERSON));

            assertThat(server.questions()).hasSize(3).allSatisfy(question -> {
                assertThat(question.propertyNames()).containsExactlyInAnyOrder("cms", "data", "revocationCheck");
                assertThat(Base64.getDecoder().decode(question.get("cms").stringValue()))
                        .isEqualTo(cms);
                assertThat(Base64.getDecoder().decode(question.get("data").stringValue()))
                        .isEqualTo(CONTENT);
                assertThat(question.get("revocationCheck").toString()).isEqualTo("[\"OCSP\",\"CRL\"]");
            });
        }
    }

    /** Only the server can check these; here it is made to say yes, and the other verifier refuses. */
    @Test
    void leavesKazakhGostToTheServer() throws IOException {
        byte[] cms = KazakhGostMessage.der();
        try (StandInNcaNode server = new StandInNcaNode(AS_IT_IS).believing()) {
            assertValid(verify(server, cms));
        }
        try (StandInNcaNode server = new StandInNcaNode(answer -> answer.put("valid", false)).believing()) {
            assertFault(verify(server, cms), SignatureFault.SERVER_REFUSED);
        }
        assertFault(Verdicts.trusting(ROOT).verify(cms, BY_PERSON), SignatureFault.UNSUPPORTED_ALGORITHM);
    }

    static List<Arguments> answers() {
        return List.of(
                answer("invalid", SignatureFault.SERVER_REFUSED, a -> a.put("valid", false)),
                answer(
                        "invalid certificate",
                        SignatureFault.SERVER_REFUSED,
                        a -> certificate(a).put("valid", false)),
                answer("valid as text", SignatureFault.SERVER_ANSWER_UNCLEAR, a -> a.put("valid", "true")),
                answer("no validity", SignatureFault.SERVER_ANSWER_UNCLEAR, a -> a.remove("valid")),
                answer("status of an error", SignatureFault.SERVER_FAILED, a -> a.put("status", 500)),
                answer("status as text", SignatureFault.SERVER_ANSWER_UNCLEAR, a -> a.put("status", "200")),
                answer("no status", SignatureFault.SERVER_ANSWER_UNCLEAR, a -> a.remove("status")),
                answer("no signers", SignatureFault.SERVER_ANSWER_UNCLEAR, a -> a.remove("signers")),
                answer("an empty list of signers", SignatureFault.SERVER_ANSWER_UNCLEAR, a -> a.putArray("signers")),
                answer("signers as an object", SignatureFault.SERVER_ANSWER_UNCLEAR, a -> a.putObject("signers")),
                answer(
                        "signers as null",
                        SignatureFault.SERVER_ANSWER_UNCLEAR,
                        a -> a.putArray("signers").addNull()),
                answer(
                        "two signers",
                        SignatureFault.SERVER_ANSWER_UNCLEAR,
                        a -> ((ArrayNode) a.get("signers"))
                                .add(a.get("signers").get(0).deepCopy())),
                answer(
                        "no certificates",
                        SignatureFault.SERVER_ANSWER_UNCLEAR,
                        a -> signer(a).remove("certificates")),
                answer(
                        "an empty list of certificates",
                        SignatureFault.SERVER_ANSWER_UNCLEAR,
                        a -> signer(a).putArray("certificates")),
                answer("two certificates", SignatureFault.SERVER_ANSWER_UNCLEAR, a -> {
                    ObjectNode certificate = certificate(a).deepCopy();
                    ((ArrayNode) signer(a).get("certificates")).add(certificate);
                }),
                answer(
                        "no validity of the certificate",
                        SignatureFault.SERVER_ANSWER_UNCLEAR,
                        a -> certificate(a).remove("valid")),
                answer(
                        "no serial number",
                        SignatureFault.SERVER_ANSWER_UNCLEAR,
                        a -> certificate(a).remove("serialNumber")),
                answer(
                        "a serial number that is none",
                        SignatureFault.SERVER_ANSWER_UNCLEAR,
                        a -> certificate(a).put("serialNumber", "first")),
                answer(
                        "no signature",
                        SignatureFault.SERVER_ANSWER_UNCLEAR,
                        a -> certificate(a).remove("signature")),
                answer(
                        "a signature that is none",
                        SignatureFault.SERVER_ANSWER_UNCLEAR,
                        a -> certificate(a).put("signature", "?")),
                answer(
                        "no subject",
                        SignatureFault.SERVER_ANSWER_UNCLEAR,
                        a -> certificate(a).remove("subject")),
                answer(
                        "no IIN",
                        SignatureFault.SERVER_ANSWER_UNCLEAR,
                        a -> ((ObjectNode) certificate(a).get("subject")).remove("iin")),
                answer(
                        "no key usage",
                        SignatureFault.SERVER_ANSWER_UNCLEAR,
                        a -> certificate(a).remove("keyUsage")),
                answer(
                        "another serial number",
                        SignatureFault.SERVER_DISAGREES,
                        a -> certificate(a).put("serialNumber", "1f")),
                answer(
                        "another signature",
                        SignatureFault.SERVER_DISAGREES,
                        a -> certificate(a).put("signature", "AAAA")),
                answer(
                        "another IIN",
                        SignatureFault.SERVER_DISAGREES,
                        a -> ((ObjectNode) certificate(a).get("subject"))
                                .put("iin", TestCertificate.OTHER_PERSON.digits())),
                answer(
                        "for logging in",
                        SignatureFault.AUTHENTICATION_ONLY,
                        a -> certificate(a).put("keyUsage", "AUTH")),
                answer(
                        "for nothing known",
                        SignatureFault.WRONG_KEY_USAGE,
                        a -> certificate(a).put("keyUsage", "UNKNOWN")),
                answer(
                        "no revocations",
                        SignatureFault.REVOCATION_UNKNOWN,
                        a -> certificate(a).remove("revocations")),
                answer(
                        "OCSP was not asked",
                        SignatureFault.REVOCATION_UNKNOWN,
                        a -> revocations(a).remove(0)),
                answer(
                        "the list was not read",
                        SignatureFault.REVOCATION_UNKNOWN,
                        a -> revocations(a).remove(1)),
                answer(
                        "revoked says OCSP",
                        SignatureFault.REVOKED,
                        a -> ((ObjectNode) revocations(a).get(0)).put("revoked", true)),
                answer(
                        "revoked says the list",
                        SignatureFault.REVOKED,
                        a -> ((ObjectNode) revocations(a).get(1)).put("revoked", true)),
                answer(
                        "perhaps revoked",
                        SignatureFault.SERVER_ANSWER_UNCLEAR,
                        a -> ((ObjectNode) revocations(a).get(1)).remove("revoked")),
                answer("nothing at all", SignatureFault.SERVER_ANSWER_UNCLEAR, ObjectNode::removeAll));
    }

    private static Arguments answer(String what, SignatureFault fault, Consumer<ObjectNode> change) {
        return arguments(what, fault, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void refusesAnswer(String what, SignatureFault fault, Consumer<ObjectNode> change) throws IOException {
        try (StandInNcaNode server = new StandInNcaNode(change)) {
            assertFault(verify(server, message(signer())), fault);
        }
    }

    /** The OpenAPI description names the field so, where the server's sources write certificates. */
    @Test
    void readsTheFieldUnderItsOtherName() throws IOException {
        try (StandInNcaNode server = new StandInNcaNode(
                answer -> signer(answer).set("signers", signer(answer).remove("certificates")))) {
            assertValid(verify(server, message(signer())));
        }
    }

    static List<Arguments> messages() {
        TestKey signer = signer();
        return List.of(
                arguments(
                        "other person",
                        SignatureFault.OTHER_PERSON,
                        message(with(c -> c.serialNumbers = List.of("IIN" + TestCertificate.OTHER_PERSON.digits())))),
                arguments(
                        "for logging in",
                        SignatureFault.AUTHENTICATION_ONLY,
                        message(with(
                                c -> c.purposes = List.of(TestCertificate.CLIENT_AUTH, TestCertificate.INDIVIDUAL)))),
                arguments(
                        "no role",
                        SignatureFault.NO_ROLE,
                        message(with(c -> c.purposes = List.of(TestCertificate.EMAIL_PROTECTION)))),
                arguments(
                        "legal entity",
                        SignatureFault.INDIVIDUAL_EXPECTED,
                        message(ROOT.issue(TestCertificate.legalEntity()))),
                arguments(
                        "expired",
                        SignatureFault.EXPIRED,
                        message(with(c -> c.notAfter = TestCertificate.NOW.minusSeconds(1)))),
                arguments("authority", SignatureFault.AUTHORITY_CERTIFICATE, message(ROOT.key())),
                arguments(
                        "weak key", SignatureFault.WEAK_KEY, message(with(c -> c.pair = TestKeys.rsa("signer", 1024)))),
                arguments(
                        "SHA-1",
                        SignatureFault.WEAK_ALGORITHM,
                        TestCms.over(CONTENT)
                                .algorithm("SHA1withRSA")
                                .signer(signer)
                                .der()),
                arguments(
                        "certificate signed with SHA-1",
                        SignatureFault.WEAK_ALGORITHM,
                        message(ROOT.signingWith("SHA1withRSA").issue(TestCertificate.individual()))),
                arguments(
                        "attached content that differs",
                        SignatureFault.ATTACHED_CONTENT_DIFFERS,
                        TestCms.over(OTHER_CONTENT).signer(signer).attached().der()),
                arguments(
                        "no signer",
                        SignatureFault.NO_SIGNER,
                        TestCms.over(CONTENT).certificate(signer.certificate()).der()),
                arguments(
                        "no certificate",
                        SignatureFault.NO_CERTIFICATE,
                        TestCms.over(CONTENT).signerWithoutCertificate(signer).der()),
                arguments(
                        "two signers",
                        SignatureFault.SEVERAL_SIGNERS,
                        TestCms.over(CONTENT)
                                .signer(signer)
                                .signerWithoutCertificate(signer)
                                .der()),
                arguments(
                        "no signed attributes",
                        SignatureFault.NO_SIGNED_ATTRIBUTES,
                        TestCms.over(CONTENT).signer(signer).withoutAttributes().der()),
                arguments("nothing", SignatureFault.EMPTY, new byte[0]),
                arguments("too much", SignatureFault.TOO_LARGE, new byte[10 * 1024 * 1024]),
                arguments("no message", SignatureFault.MALFORMED, CONTENT));
    }

    /** The server would pass some of these. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void refusesMessageWithoutAskingTheServer(String what, SignatureFault fault, byte[] cms) throws IOException {
        try (StandInNcaNode server = new StandInNcaNode(AS_IT_IS)) {
            assertFault(verify(server, cms), fault);
            assertThat(server.questions()).isEmpty();
        }
    }

    @Test
    void refusesOtherBytes() throws IOException {
        try (StandInNcaNode server = new StandInNcaNode(AS_IT_IS)) {
            byte[] cms = TestCms.over(OTHER_CONTENT).signer(signer()).der();

            assertFault(verify(server, cms), SignatureFault.SERVER_REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 302, 400, 404, 500, 503})
    void refusesEveryOtherStatus(int status) throws IOException {
        try (TestServer server = new TestServer(question -> new TestServer.Answer(status, new byte[0]))) {
            assertFault(verifier(server.address()).verify(message(signer()), BY_PERSON), SignatureFault.SERVER_FAILED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html></html>", "null", "[]", "true", "{", "{} {}", "{\"valid\":true}"})
    void refusesWhatIsNoAnswer(String body) throws IOException {
        try (TestServer server = new TestServer(question -> TestServer.ok(body.getBytes(StandardCharsets.UTF_8)))) {
            assertFault(
                    verifier(server.address()).verify(message(signer()), BY_PERSON),
                    SignatureFault.SERVER_ANSWER_UNCLEAR);
        }
    }

    @Test
    void refusesWhenTheServerIsNotThereOrNeverFinishesOrNeverStops() throws IOException {
        TestServer gone = new TestServer(question -> TestServer.ok(new byte[0]));
        gone.close();
        byte[] much = new byte[2 * 1024 * 1024];

        assertFault(verifier(gone.address()).verify(message(signer()), BY_PERSON), SignatureFault.SERVER_UNREACHABLE);
        try (TestServer slow = new TestServer(question -> TestServer.half(CONTENT))) {
            assertFault(
                    new NcaNodeSignatureVerifier(slow.address(), SHORT, CLOCK).verify(message(signer()), BY_PERSON),
                    SignatureFault.SERVER_UNREACHABLE);
        }
        try (TestServer endless = new TestServer(question -> TestServer.ok(much))) {
            assertFault(
                    verifier(endless.address()).verify(message(signer()), BY_PERSON),
                    SignatureFault.SERVER_UNREACHABLE);
        }
    }

    private static TestKey signer() {
        return with(c -> {});
    }

    private static TestKey with(Consumer<TestCertificate> change) {
        return ROOT.issue(TestCertificate.individual().with(change));
    }

    private static byte[] message(TestKey signer) {
        return TestCms.over(CONTENT).signer(signer).der();
    }

    private static SignatureVerdict verify(StandInNcaNode server, byte[] cms) {
        return verifier(server.address()).verify(cms, BY_PERSON);
    }

    private static NcaNodeSignatureVerifier verifier(URI server) {
        return new NcaNodeSignatureVerifier(server, TIMEOUT, CLOCK);
    }

    private static ObjectNode signer(ObjectNode answer) {
        return (ObjectNode) answer.get("signers").get(0);
    }

    private static ObjectNode certificate(ObjectNode answer) {
        return (ObjectNode) signer(answer).get("certificates").get(0);
    }

    private static ArrayNode revocations(ObjectNode answer) {
        return (ArrayNode) certificate(answer).get("revocations");
    }
}

package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.bouncycastle.cms.SignerInformation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves the signature, the chain and revocation to an NCANode server (version 3, {@code POST /cms/verify}), which has the
 * provider for Kazakh GOST that is not public.
 *
 * <p>The server checks neither purpose, role nor whose the signature is, and some things it passes silently: content inside a
 * message is verified in place of the content sent along, a message without signers is valid, and so is one whose
 * signer's certificate is missing. So the shape of the message and the certificate are judged here, exactly as by
 * {@link CmsSignatureVerifier}, and the server's answer must speak of that one certificate. Trust in the server and in the way
 * to it is complete: it belongs into the portal's own network.
 */
public final class NcaNodeSignatureVerifier implements SignatureVerifier {

    private static final Logger LOG = LoggerFactory.getLogger(NcaNodeSignatureVerifier.class);

    private static final int MAX_ANSWER_BYTES = 1024 * 1024;

    private final BoundedHttp http;
    private final Clock clock;
    private final int maxBytes;
    private final AllowedAlgorithms algorithms = AllowedAlgorithms.withKazakhGost();
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * Asks a server about messages of up to {@link CmsSignatureVerifier#DEFAULT_MAX_BYTES}.
     *
     * @param server its address, for example {@code http://127.0.0.1:14579/}
     * @param timeout how long a whole answer may take
     * @param clock tells whether certificates are valid
     */
    public NcaNodeSignatureVerifier(URI server, Duration timeout, Clock clock) {
        this(server, timeout, clock, CmsSignatureVerifier.DEFAULT_MAX_BYTES);
    }

    /**
     * Asks a server about messages of up to a length.
     *
     * @param server its address, for example {@code http://127.0.0.1:14579/}
     * @param timeout how long a whole answer may take
     * @param clock tells whether certificates are valid
     * @param maxBytes a longer message is refused without being looked at
     */
    public NcaNodeSignatureVerifier(URI server, Duration timeout, Clock clock, int maxBytes) {
        String address = server.toString();
        URI endpoint = URI.create(address.endsWith("/") ? address + "cms/verify" : address + "/cms/verify");
        this.http = new BoundedHttp(endpoint, timeout, MAX_ANSWER_BYTES);
        this.clock = clock;
        this.maxBytes = maxBytes;
    }

    @Override
    public SignatureVerdict verify(byte[] cms, SignatureExpectation expectation) {
        Instant now = clock.instant();
        try {
            return new SignatureVerdict.Valid(signer(cms, expectation, now));
        } catch (SignatureRefusedException e) {
            return new SignatureVerdict.Invalid(e.fault());
        } catch (RuntimeException | StackOverflowError e) {
            // As in CmsSignatureVerifier. What the server answers is read under its own guard.
            LOG.info("A message is refused as malformed: {}", ExceptionTrace.placeOf(e));
            return new SignatureVerdict.Invalid(SignatureFault.MALFORMED);
        }
    }

    private Signer signer(byte[] cms, SignatureExpectation expectation, Instant now) throws SignatureRefusedException {
        SignedMessage message = SignedMessage.read(cms, expectation.content(), maxBytes);
        SignerPolicy.requireCurrentEndEntity(message.certificate(), now);
        requireAlgorithms(message);
        Signer signer = SignerPolicy.requireSigner(message.certificate(), expectation, now);
        NcaNodeAnswer.of(json, ask(message, expectation)).requireValid(message.certificate(), signer);
        return signer;
    }

    private void requireAlgorithms(SignedMessage message) throws SignatureRefusedException {
        SignerInformation signature = message.signer();
        algorithms.requireKey(message.certificate().getSubjectPublicKeyInfo());
        algorithms.requireSignature(message.certificate().getSignatureAlgorithm());
        algorithms.requireSignature(
                signature.getDigestAlgorithmID(),
                signature.toASN1Structure().getDigestEncryptionAlgorithm(),
                message.certificate().getSubjectPublicKeyInfo());
    }

    private byte[] ask(SignedMessage message, SignatureExpectation expectation) throws SignatureRefusedException {
        ObjectNode question = json.createObjectNode();
        question.put("cms", Base64.getEncoder().encodeToString(message.encoded()));
        question.put("data", Base64.getEncoder().encodeToString(expectation.content()));
        ArrayNode checks = question.putArray("revocationCheck");
        NcaNodeAnswer.REVOCATION_CHECKS.forEach(checks::add);
        BoundedHttp.Answer answer;
        try {
            answer = http.post("application/json", json.writeValueAsBytes(question));
        } catch (IOException e) {
            throw new SignatureRefusedException(SignatureFault.SERVER_UNREACHABLE);
        }
        if (answer.status() != NcaNodeAnswer.OK) {
            throw new SignatureRefusedException(SignatureFault.SERVER_FAILED);
        }
        return answer.body();
    }
}

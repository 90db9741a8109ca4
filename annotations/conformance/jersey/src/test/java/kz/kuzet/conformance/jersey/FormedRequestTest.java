package kz.kuzet.conformance.jersey;

import static kz.kuzet.conformance.jersey.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.kuzet.Channel;
import kz.kuzet.conformance.jersey.services.FormedService;
import kz.kuzet.conformance.jersey.services.SignatureService;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.DecisionListener;
import kz.kuzet.guard.DecisionListeners;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.ObservedDecision;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** A confirmation counts for one service, method, path, query, content type and body. */
class FormedRequestTest {

    private static final TestEvidence EVIDENCE = new TestEvidence();

    private static Server server;

    /** Before matching, header To names another address and header Method another method. */
    @PreMatching
    public static final class Rewriting implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            String to = request.getHeaderString("To");
            if (to != null) {
                request.setRequestUri(
                        UriBuilder.fromUri(request.getUriInfo().getBaseUri().resolve(to))
                                .build());
            }
            String method = request.getHeaderString("Method");
            if (method != null) {
                request.setMethod(method);
            }
        }
    }

    @BeforeAll
    static void start() throws Exception {
        server = Server.of(new TestApplication(FormedService.class, SignatureService.class, Rewriting.class)
                .register(new GuardFeature(EVIDENCE)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void logIn() {
        EVIDENCE.reset().logIn(RECIPIENT);
    }

    private static void confirm(RequestDigest digest) {
        EVIDENCE.show(
                Evidence.ofLogin(RECIPIENT, Channel.PORTAL).with(new Confirmation(Factor.EDS, RECIPIENT, digest)));
    }

    /** The same requests with the same digests as at the adapter for Spring MVC; they were computed by other means. */
    @ParameterizedTest
    @CsvFileSource(files = "../formed-requests.txt", delimiter = '|', numLinesToSkip = 1, nullValues = "-")
    void isTheSameAtEachAdapter(String method, String target, String contentType, String escaped, String digest)
            throws Exception {
        String body = escaped == null ? null : escaped.translateEscapes();
        assertThat(digestHeard(method, target, contentType, body)).isEqualTo(digest);
        confirm(RequestDigest.ofHex(digest));
        assertThat(send(method, target, contentType, body).status()).isEqualTo(200);
    }

    private static String digestHeard(String method, String target, String contentType, String body) throws Exception {
        List<ObservedDecision> heard = new CopyOnWriteArrayList<>();
        DecisionListener listener = heard::add;
        DecisionListeners.add(listener);
        try {
            assertThat(send(method, target, contentType, body).status()).isEqualTo(401);
        } finally {
            DecisionListeners.remove(listener);
        }
        assertThat(heard).hasSize(1);
        return heard.get(0).request().orElseThrow().toString();
    }

    private static Answer send(String method, String target, String contentType, String body) throws Exception {
        String text = body == null ? "" : body;
        return contentType == null
                ? server.send(method, target, text)
                : server.send(method, target, text, "Content-Type", contentType);
    }

    /** The confirmation of POST /formed/7?amount=5 with a text; each of the others differs in one thing. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "POST, /formed/8?amount=5, text/plain, body",
                "POST, /formed/7/?amount=5, text/plain, body",
                "POST, /formed//7?amount=5, text/plain, body",
                "POST, /formed/7;x=1?amount=5, text/plain, body",
                "POST, /formed/%37?amount=5, text/plain, body",
                "POST, /eds?amount=5, text/plain, body",
                "POST, /formed/7?amount=50, text/plain, body",
                "POST, /formed/7?amount=%35, text/plain, body",
                "POST, /formed/7?amount=5&amount=6, text/plain, body",
                "POST, /formed/7?, text/plain, body",
                "POST, /formed/7, text/plain, body",
                "POST, /formed/7?amount=5, text/html, body",
                "POST, /formed/7?amount=5, text/plain;charset=UTF-8, body",
                "POST, /formed/7?amount=5, -, body",
                "POST, /formed/7?amount=5, text/plain, bodY",
                "POST, /formed/7?amount=5, text/plain, bod",
                "POST, /formed/7?amount=5, text/plain, -",
                "PUT, /formed/7?amount=5, text/plain, body",
                "GET, /formed/7?amount=5, text/plain, -",
            })
    void whateverElseIsSentIsNotConfirmed(String method, String target, String contentType, String body)
            throws Exception {
        Answer challenge = send("POST", "/formed/7?amount=5", "text/plain", "body");
        confirm(RequestDigest.ofHex(challenge.problem("requestDigest")));
        assertThat(send("POST", "/formed/7?amount=5", "text/plain", "body").body())
                .isEqualTo("5 body");
        assertThat(send(method, target, contentType, body).status()).isEqualTo(401);
    }

    @Test
    void aClientConfirmsTheTextThatTheChallengeHandsOut() throws Exception {
        String text = send("POST", "/formed/7?amount=5", "text/plain", "body").problem("formedRequest");
        assertThat(text).contains("\n\"@path\": /formed/7\n\"@query\": ?amount=5\n");
        confirm(RequestDigest.over(text.getBytes(StandardCharsets.US_ASCII)));
        assertThat(send("POST", "/formed/7?amount=5", "text/plain", "body").body())
                .isEqualTo("5 body");
    }

    @Test
    void aConfirmationOfAGetDoesNotCountForItsHead() throws Exception {
        confirm(RequestDigest.ofHex(send("GET", "/formed", null, null).problem("requestDigest")));
        assertThat(send("GET", "/formed", null, null).status()).isEqualTo(200);
        assertThat(send("HEAD", "/formed", null, null).status()).isEqualTo(401);
    }

    /** What the resource method gets is confirmed: what a filter has left out of the address reaches nobody. */
    @Test
    void whereAFilterRewritesTheRequestWhatTheMethodGetsIsConfirmed() throws Exception {
        RequestDigest rewritten = ClientText.digest("eds", "POST", "/eds?b=2", null, "body");
        Answer challenge = server.send("PUT", "/formed?a=1", "body", "To", "/eds?b=2", "Method", "POST");
        assertThat(challenge.problem("requestDigest")).isEqualTo(rewritten.toString());
        confirm(rewritten);
        assertThat(server.send("PUT", "/formed?a=1", "body", "To", "/eds?b=2", "Method", "POST")
                        .status())
                .isEqualTo(200);
        assertThat(server.send("PUT", "/formed?a=1", "body", "To", "/eds?b=3", "Method", "POST")
                        .status())
                .isEqualTo(401);
        assertThat(server.send("PUT", "/formed?a=1", "body", "To", "/formed?b=2", "Method", "POST")
                        .status())
                .isEqualTo(401);
    }
}

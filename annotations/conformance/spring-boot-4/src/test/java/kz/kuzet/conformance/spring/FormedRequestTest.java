package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.conformance.spring.formed.Application;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.DecisionListener;
import kz.kuzet.guard.DecisionListeners;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.ObservedDecision;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A confirmation counts for one service, method, path, query, content type and body. */
class FormedRequestTest {

    private static final Pattern DIGEST = Pattern.compile("\"requestDigest\":\"([0-9a-f]{64})\"");

    private static Server server;
    private static TestEvidence evidence;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class);
        evidence = server.bean(TestEvidence.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void logIn() {
        evidence.reset().logIn(Recipients.RECIPIENT);
    }

    /** The same requests with the same digests as at the adapter for Jakarta REST; they were computed by other means. */
    @ParameterizedTest
    @CsvFileSource(files = "../formed-requests.txt", delimiter = '|', numLinesToSkip = 1, nullValues = "-")
    void isTheSameAtEachAdapter(String method, String target, String contentType, String escaped, String digest) {
        String body = escaped == null ? null : escaped.translateEscapes();
        assertThat(digestHeard(method, target, contentType, body)).isEqualTo(digest);
        evidence.confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, RequestDigest.ofHex(digest)));
        assertThat(send(method, target, contentType, body).statusCode()).isEqualTo(200);
    }

    @Test
    void aClientConfirmsTheTextThatTheChallengeHandsOut() {
        String challenge =
                send("POST", "/formed/7?amount=5", "text/plain", "body").body();
        String text = String.valueOf(new ProblemResponse(401, Optional.empty(), "", "", challenge)
                .members()
                .get("formedRequest"));
        assertThat(text).contains("\n\"@path\": /formed/7\n\"@query\": ?amount=5\n");
        RequestDigest digest = RequestDigest.over(text.getBytes(StandardCharsets.US_ASCII));
        evidence.confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, digest));
        assertThat(send("POST", "/formed/7?amount=5", "text/plain", "body").statusCode())
                .isEqualTo(200);
    }

    private static String digestHeard(String method, String target, String contentType, String body) {
        List<ObservedDecision> heard = new CopyOnWriteArrayList<>();
        DecisionListener listener = heard::add;
        DecisionListeners.add(listener);
        try {
            assertThat(send(method, target, contentType, body).statusCode()).isEqualTo(401);
        } finally {
            DecisionListeners.remove(listener);
        }
        assertThat(heard).hasSize(1);
        return heard.get(0).request().orElseThrow().toString();
    }

    private static HttpResponse<String> send(String method, String target, String contentType, String body) {
        return contentType == null
                ? server.send(method, target, body)
                : server.send(method, target, body, "Content-Type", contentType);
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
                "POST, /other?amount=5, text/plain, body",
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
                "GET, /formed/7?amount=5, text/plain, body",
            })
    void whateverElseIsSentIsNotConfirmed(String method, String target, String contentType, String body) {
        HttpResponse<String> challenge = send("POST", "/formed/7?amount=5", "text/plain", "body");
        evidence.confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, digestIn(challenge)));
        assertThat(send("POST", "/formed/7?amount=5", "text/plain", "body").body())
                .isEqualTo("5 body");
        assertThat(send(method, target, contentType, body).statusCode()).isEqualTo(401);
    }

    @Test
    void aConfirmationOfAGetDoesNotCountForItsHead() {
        evidence.confirm(
                new Confirmation(Factor.EDS, Recipients.RECIPIENT, digestIn(send("GET", "/formed", null, null))));
        assertThat(send("GET", "/formed", null, null).statusCode()).isEqualTo(200);
        assertThat(send("HEAD", "/formed", null, null).statusCode()).isEqualTo(401);
    }

    /** A container joins the parameters of all addresses on the way, so each of them is confirmed. */
    @ParameterizedTest
    @ValueSource(strings = {"/forward", "/dispatch", "/include"})
    void whereTheServerSendsARequestOnTheWholeWayIsConfirmed(String way) {
        String target = way + "?to=/formed/7&amount=5";
        String anotherAmount = way + "?to=/formed/7&amount=6";
        String anotherEnd = way + "?to=/formed/8&amount=5";
        RequestDigest digest = digestIn(send("POST", target, "text/plain", "body"));
        assertThat(List.of(
                        digest,
                        digestIn(send("POST", anotherAmount, "text/plain", "body")),
                        digestIn(send("POST", anotherEnd, "text/plain", "body")),
                        digestIn(send("POST", "/formed/7?amount=5", "text/plain", "body")),
                        digestIn(send("POST", "/formed/7", "text/plain", "body"))))
                .doesNotHaveDuplicates();
        evidence.confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, digest));
        assertThat(send("POST", target, "text/plain", "body").body()).isEqualTo("5 body");
        assertThat(digestIn(send("POST", anotherAmount, "text/plain", "body"))).isNotEqualTo(digest);
    }

    /** What leads to another end does not stand in the address. */
    @Test
    void theEndOfTheWayIsConfirmedToo() {
        HttpResponse<String> challenge = server.post("/forward-by-header", "body", "To", "/formed/7");
        evidence.confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, digestIn(challenge)));
        assertThat(server.post("/forward-by-header", "body", "To", "/formed/7").statusCode())
                .isEqualTo(200);
        assertThat(server.post("/forward-by-header", "body", "To", "/formed/8").statusCode())
                .isEqualTo(401);
        assertThat(server.post("/forward-by-header", "body", "To", "/formed/7?amount=7")
                        .statusCode())
                .isEqualTo(401);
        assertThat(server.post("/forward-by-header", "body", "To", "/other").statusCode())
                .isEqualTo(401);
    }

    /** What has neither a length nor a transfer encoding has no body, whatever type it names (RFC 9112, section 6.3). */
    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "DELETE, ''",
        "POST, ''",
        "PUT, ''",
        "DELETE, 'Content-Length: 0'",
        "POST, 'Content-Length: 0'",
    })
    void aRequestWithAContentTypeAndNoBodyHasNone(String method, String length) throws IOException {
        for (String type : new String[] {"application/json", "application/x-www-form-urlencoded"}) {
            String head = method + " /other?a=b HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: "
                    + type + "\r\n" + (length.isEmpty() ? "" : length + "\r\n") + "\r\n";
            evidence.reset().logIn(Recipients.RECIPIENT);
            RequestDigest digest = ClientText.digest("f_other", method, "/other?a=b", type, null);
            assertThat(raw(head)).startsWith("HTTP/1.1 401").contains("\"requestDigest\":\"" + digest + "\"");
            evidence.confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, digest));
            assertThat(raw(head)).startsWith("HTTP/1.1 200").contains("other " + method);
        }
    }

    /** An empty body of unknown length is told from one that was read before. */
    @Test
    void anEmptyBodyInChunksIsEmpty() throws IOException {
        assertThat(raw("POST /other HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nTransfer-Encoding:"
                        + " chunked\r\n\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 401")
                .contains(ClientText.digest("f_other", "POST", "/other", null, null)
                        .toString());
    }

    /** The client of the JDK writes a length or an encoding wherever there can be a body. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static RequestDigest digestIn(HttpResponse<String> response) {
        assertThat(response.body())
                .contains("requestDigest")
                .satisfies(body -> assertThat(response.statusCode()).isIn(200, 401));
        Matcher digest = DIGEST.matcher(response.body());
        return Optional.of(digest)
                .filter(Matcher::find)
                .map(found -> RequestDigest.ofHex(found.group(1)))
                .orElseThrow();
    }
}

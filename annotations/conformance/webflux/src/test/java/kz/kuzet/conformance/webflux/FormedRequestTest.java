package kz.kuzet.conformance.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.DecisionListener;
import kz.kuzet.guard.DecisionListeners;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.ObservedDecision;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.testing.ReactiveTestEvidence;
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
    private static final int LIMIT = 1000;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=x";

    private static Server server;
    private static ReactiveTestEvidence evidence;

    @BeforeAll
    static void start() {
        server = Server.start(
                kz.kuzet.conformance.webflux.formed.Application.class, "kuzet.max-request-size=" + LIMIT + "B");
        evidence = server.bean(ReactiveTestEvidence.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void logIn() {
        evidence.reset().logIn(Recipients.RECIPIENT);
        Calls.taken();
    }

    /** The same requests with the same digests as at the other adapters; they were computed by other means. */
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
                "POST, /forward?to=/formed/7&amount=5, text/plain, body",
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
        confirm(send("POST", "/formed/7?amount=5", "text/plain", "body"));
        assertThat(send("POST", "/formed/7?amount=5", "text/plain", "body").body())
                .isEqualTo("5 body");
        assertThat(send(method, target, contentType, body).statusCode()).isEqualTo(401);
    }

    /** Form data is digested as it arrived, and the handler gets all of it. */
    @ParameterizedTest
    @CsvSource({"/fields, fields", "/form, form"})
    void aFormIsDigestedAndServed(String path, String handler) {
        confirm(send("POST", path, FORM, "amount=5&x=%D2%9B"));
        assertThat(send("POST", path, FORM, "amount=6&x=%D2%9B").statusCode()).isEqualTo(401);
        assertThat(Calls.taken()).isEmpty();
        assertThat(send("POST", path, FORM, "amount=5&x=%D2%9B").body()).isEqualTo(handler + " 5");
        assertThat(server.chunked("POST", path, "amount=5&x=%D2%9B", "Content-Type", FORM)
                        .body())
                .isEqualTo(handler + " 5");
    }

    @Test
    void oneByteOfAFileCounts() {
        confirm(send("POST", "/file", PARTS, multipart("5", "the file")));
        assertThat(send("POST", "/file", PARTS, multipart("5", "the filE")).statusCode())
                .isEqualTo(401);
        assertThat(send("POST", "/file", PARTS, multipart("6", "the file")).statusCode())
                .isEqualTo(401);
        assertThat(Calls.taken()).isEmpty();
        assertThat(send("POST", "/file", PARTS, multipart("5", "the file")).body())
                .isEqualTo("file 5 the file");
    }

    private static String multipart(String amount, String file) {
        return "--x\r\nContent-Disposition: form-data; name=\"amount\"\r\n\r\n" + amount
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + file + "\r\n--x--\r\n";
    }

    @Test
    void aBodyOfTheGreatestSizeReachesTheHandlerAndALargerOneIsNotKept() {
        evidence.confirmWhateverIsSent(Factor.EDS);
        String greatest = "x".repeat(LIMIT);
        assertThat(server.post("/formed", greatest).body()).isEqualTo("nothing " + greatest);
        assertThat(server.chunked("POST", "/formed", greatest).body()).isEqualTo("nothing " + greatest);
        for (boolean source : new boolean[] {true, false}) {
            if (!source) {
                evidence.logIn(Recipients.RECIPIENT);
            }
            assertThat(server.chunked("POST", "/formed", greatest + "x").statusCode())
                    .isEqualTo(413);
            assertThat(server.post("/formed", greatest + "x", "Accept-Language", "en")
                            .body())
                    .isEqualTo("{\"type\":\"urn:kuzet:problem:request-too-large\",\"title\":\"The request is too"
                            + " large\",\"status\":413,\"detail\":\"At most 1000 bytes are accepted.\"}");
        }
    }

    @Test
    void whereLoginSufficesNothingIsKept() {
        String body = "x".repeat(LIMIT * 10);
        assertThat(server.post("/login", body).body()).isEqualTo("login " + body.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "POST"})
    void anEmptyRequestHasTheDigestOfNothing(String method) {
        confirm(send(method, "/other", "application/json", null));
        assertThat(send(method, "/other", "application/json", null).body()).isEqualTo("other " + method + " null");
        assertThat(send(method, "/other", "application/json", "{}").statusCode())
                .isEqualTo(401);
    }

    private static void confirm(HttpResponse<String> challenge) {
        assertThat(challenge.statusCode()).isEqualTo(401);
        Matcher digest = DIGEST.matcher(challenge.body());
        assertThat(digest.find()).isTrue();
        evidence.confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, RequestDigest.ofHex(digest.group(1))));
    }
}

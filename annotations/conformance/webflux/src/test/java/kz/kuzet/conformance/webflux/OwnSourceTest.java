package kz.kuzet.conformance.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.webflux.own.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source says, and what it cannot say, decides; what a filter has consumed is never taken for nothing. */
class OwnSourceTest {

    private static final Pattern DIGEST = Pattern.compile("\"requestDigest\":\"([0-9a-f]{64})\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    private static HttpResponse<String> send(String path, String type, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", type));
        all.addAll(List.of(headers));
        return server.post(path, body, all.toArray(String[]::new));
    }

    private static String digestIn(HttpResponse<String> challenge) {
        assertThat(challenge.statusCode()).isEqualTo(401);
        Matcher digest =
                DIGEST.matcher(challenge.headers().firstValue("Problem").orElseThrow());
        assertThat(digest.find()).isTrue();
        return digest.group(1);
    }

    @ParameterizedTest
    @CsvSource({"empty, 403", "nobody, 401", "error, 500", "throws, 500", "null, 500"})
    void withoutEvidenceNoHandlerIsCalled(String evidence, int status) {
        assertThat(send("/text", "text/plain", "some text", "Evidence", evidence)
                        .statusCode())
                .isEqualTo(status);
        assertThat(Calls.taken()).isEmpty();
    }

    @Test
    void whoeverHangsUpIsNotServed() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream()
                    .write("POST /text HTTP/1.1\r\nHost: x\r\nEvidence: never\r\nContent-Length: 0\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            // The next request shows that the first one has arrived.
            assertThat(send("/text", "text/plain", "x", "Evidence", "nobody").statusCode())
                    .isEqualTo(401);
        }
        assertThat(Calls.next()).isEqualTo("cancelled");
        assertThat(Calls.taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"empty, 403", "error, 500"})
    void withoutADigestNoHandlerIsCalled(String source, int status) {
        assertThat(send("/text", "text/plain", "some text", "Source", source).statusCode())
                .isEqualTo(status);
        assertThat(Calls.taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/text, text/plain, body, one, two, text one",
        "/text, text/plain, twice, one, two, text one",
        "/text, text/plain, swallow, one, two, text one",
        "/text, text/plain, default, one, two, text one",
        "/form, application/x-www-form-urlencoded, body, amount=1, amount=2, form 1",
        "/form, application/x-www-form-urlencoded, fields, amount=1, amount=2, form 1",
        "/form, application/x-www-form-urlencoded, fields-body, amount=1, amount=2, form 1",
        "/form, application/x-www-form-urlencoded, default, amount=1, amount=2, form 1",
    })
    void whatIsDigestedReachesTheHandler(
            String path, String type, String source, String body, String other, String answer) {
        String digest = digestIn(send(path, type, body, "Source", source));
        assertThat(send(path, type, other, "Source", source, "Confirmed", digest)
                        .statusCode())
                .isEqualTo(401);
        assertThat(Calls.taken()).isEmpty();
        assertThat(send(path, type, body, "Source", source, "Confirmed", digest).body())
                .isEqualTo(answer);
        assertThat(Calls.taken()).hasSize(1);
    }

    /** A form that a filter asked for is still there as a form, and only so. */
    @Test
    void aFormThatAFilterHasAskedForIsDigestedByItsFields() {
        String digest = digestIn(send("/form", FORM, "amount=1", "Source", "fields", "Filter", "fields"));
        assertThat(send("/form", FORM, "amount=2", "Source", "fields", "Filter", "fields", "Confirmed", digest)
                        .statusCode())
                .isEqualTo(401);
        assertThat(send("/form", FORM, "amount=1", "Source", "fields", "Filter", "fields", "Confirmed", digest)
                        .body())
                .isEqualTo("form 1");
    }

    @ParameterizedTest
    @CsvSource({
        "/text, text/plain, body, body",
        "/text, text/plain, body, some",
        "/text, text/plain, swallow, body",
        "/text, text/plain, default, body",
        "/text, text/plain, default, some",
        "/form, application/x-www-form-urlencoded, body, fields",
        "/form, application/x-www-form-urlencoded, swallow, fields",
        "/form, application/x-www-form-urlencoded, default, fields",
        "/form, application/x-www-form-urlencoded, fields, body",
        "/form, multipart/form-data; boundary=x, parts, body",
        "/form, multipart/form-data; boundary=x, default, parts",
    })
    void aBodyThatAFilterHasConsumedIsNotNone(String path, String type, String source, String filter) {
        String body = type.startsWith("multipart")
                ? "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n"
                : "amount=1";
        for (boolean chunked : new boolean[] {false, true}) {
            String[] headers = {"Content-Type", type, "Source", source, "Filter", filter};
            HttpResponse<String> refused =
                    chunked ? server.chunked("POST", path, body, headers) : server.post(path, body, headers);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.headers().firstValue("Problem").orElseThrow()).contains("NO_REQUEST");
        }
        assertThat(Calls.taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"body", "swallow", "fields", "default"})
    void whereLoginSufficesTheFormIsServed(String source) {
        assertThat(send("/login-form", FORM, "amount=1", "Source", source, "Filter", "fields")
                        .body())
                .isEqualTo("login-form 1");
    }
}

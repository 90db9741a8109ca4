package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.conformance.spring.own.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** A digest of the application's own: where the bytes of a body are gone it gets an exception, and never one for all bodies. */
class OwnDigestTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=x";

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(
                Application.class,
                "spring.mvc.hiddenmethod.filter.enabled=false",
                "spring.mvc.formcontent.filter.enabled=true");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    private static String multipart(String amount, String file) {
        return "--x\r\nContent-Disposition: form-data; name=\"amount\"\r\n\r\n" + amount
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n" + file
                + "\r\n--x--\r\n";
    }

    /** What is read before the guard, by whom, and how long the body says to be. */
    @ParameterizedTest
    @CsvSource({
        "POST, /text, stream, stream",
        "POST, /text, stream, some",
        "POST, /text, reader, stream",
        "POST, /text, swallow, reader",
        "POST, /form, stream, replaces",
        "POST, /form, reader, replaces",
        "POST, /file, stream, replaces",
        "POST, /file, swallow, replaces",
    })
    void whereTheBytesAreGoneTheRequestIsRefused(String method, String path, String source, String filter) {
        for (boolean chunked : new boolean[] {false, true}) {
            if (chunked && filter.equals("some")) {
                // Of a body without a length nobody knows how much was there.
                continue;
            }
            HttpResponse<String> refused = send(chunked, method, path, source, filter, body(path));
            assertThat(refused.statusCode())
                    .as("chunked %s: %s", chunked, refused.body())
                    .isEqualTo(403);
            assertThat(refused.body())
                    .containsAnyOf("\"reason\":\"NO_REQUEST\"", "\"reason\":\"NO_EVIDENCE\"")
                    .doesNotContain("requestDigest");
            assertThat(Calls.taken()).isEmpty();
        }
    }

    private static String body(String path) {
        return switch (path) {
            case "/file" -> multipart("1", "one");
            case "/form" -> "amount=1&purpose=%D2%9B";
            default -> "some text";
        };
    }

    private static HttpResponse<String> send(
            boolean chunked, String method, String path, String source, String filter, String body, String... more) {
        String type = path.equals("/file") ? MULTIPART : path.equals("/text") ? "text/plain" : FORM;
        List<String> headers = new ArrayList<>(List.of("Content-Type", type, "Source", source, "Filter", filter));
        headers.addAll(List.of(more));
        return chunked
                ? server.chunked(method, path, body, headers.toArray(new String[0]))
                : server.send(method, path, body, headers.toArray(new String[0]));
    }

    /** The digest is over all of it, and the handler gets all of it. */
    @ParameterizedTest
    @CsvSource({
        "POST, /form, stream, nothing, amount=1, amount=2, POST amount 1 purpose null",
        "POST, /form, stream, opens, amount=1, amount=2, POST amount null purpose null",
        "POST, /form, stream, parameter, amount=1, amount=2, POST amount 1 purpose null",
        "POST, /form, reader, parameter, amount=1, amount=2, POST amount 1 purpose null",
        "POST, /form, swallow, parameter, amount=1, amount=2, POST amount 1 purpose null",
        "POST, /form, evidence, parameter, amount=1, amount=2, POST amount 1 purpose null",
        "POST, /form, parameter-stream, nothing, amount=1, amount=2, POST amount 1 purpose null",
        "POST, /form, stream, stream, amount=1, amount=2, POST amount null purpose null",
        "POST, /form, stream, some, amount=1, amount=2, POST amount null purpose null",
        "POST, /form, reader, reader, amount=1, amount=2, POST amount null purpose null",
        "PUT, /form, stream, nothing, amount=1, amount=2, PUT amount 1 purpose null",
        "PATCH, /form, reader, nothing, amount=1, amount=2, PATCH amount 1 purpose null",
        "DELETE, /form, swallow, nothing, amount=1, amount=2, DELETE amount 1 purpose null",
        "POST, /form?purpose=p, stream, nothing, amount=1, amount=2, POST amount 1 purpose p",
        "POST, /form?amount=0, stream, nothing, amount=1, amount=2, 'POST amount 0,1 purpose null'",
        "POST, /form, reader, nothing, amount=1&purpose=%D2%9B+a, amount=2&purpose=%D2%9B+a, POST amount 1 purpose қ a",
        "POST, /form, stream-twice, nothing, amount=1, amount=2, POST amount 1 purpose null",
        "POST, /form, stream-reader, nothing, amount=1, amount=2, POST amount 1 purpose null",
        "POST, /form, swallow, nothing, amount=1, amount=2, POST amount 1 purpose null",
        "POST, /form, evidence, nothing, amount=1, amount=2, POST amount 1 purpose null",
        "POST, /form, parameters, nothing, amount=1, amount=2, POST amount 1 purpose null",
        "POST, /form, parameters, parameter, amount=1, amount=2, POST amount 1 purpose null",
        "PUT, /form, parameters, parameter, amount=1, amount=2, PUT amount 1 purpose null",
        "DELETE, /form, parameters, nothing, amount=1, amount=2, DELETE amount 1 purpose null",
        "POST, /text, stream, nothing, one, two, text one",
        "POST, /text, stream-reader, opens, one, two, text one",
    })
    void whatIsDigestedReachesTheHandler(
            String method, String path, String source, String filter, String body, String other, String answer) {
        for (boolean chunked : new boolean[] {false, true}) {
            HttpResponse<String> challenge = send(chunked, method, path, source, filter, body);
            assertThat(challenge.statusCode()).as(challenge.body()).isEqualTo(401);
            String digest = FormedRequestTest.digestIn(challenge).toString();
            assertThat(send(chunked, method, path, source, filter, other, "Confirmed", digest)
                            .statusCode())
                    .isEqualTo(401);
            assertThat(Calls.taken()).isEmpty();
            assertThat(send(chunked, method, path, source, filter, body, "Confirmed", digest)
                            .body())
                    .isEqualTo(answer);
            assertThat(Calls.taken()).hasSize(1);
        }
    }

    /** A file too, whoever has asked for a parameter or a part before. */
    @ParameterizedTest
    @CsvSource({
        "stream, nothing",
        "reader, nothing",
        "swallow, parameter",
        "parts-stream, nothing",
        "parameter-stream, parameter",
        "evidence, nothing",
    })
    void aFileIsDigestedAndReachesTheHandler(String source, String filter) {
        for (boolean chunked : new boolean[] {false, true}) {
            HttpResponse<String> challenge = send(chunked, "POST", "/file", source, filter, multipart("1", "one"));
            assertThat(challenge.statusCode()).as(challenge.body()).isEqualTo(401);
            String digest = FormedRequestTest.digestIn(challenge).toString();
            for (String other : new String[] {multipart("2", "one"), multipart("1", "onE")}) {
                assertThat(send(chunked, "POST", "/file", source, filter, other, "Confirmed", digest)
                                .statusCode())
                        .isEqualTo(401);
            }
            assertThat(Calls.taken()).isEmpty();
            assertThat(send(chunked, "POST", "/file", source, filter, multipart("1", "one"), "Confirmed", digest)
                            .body())
                    .isEqualTo("amount 1 file one");
            assertThat(Calls.taken()).hasSize(1);
        }
    }

    @Test
    void aSourceThatDigestsParametersGetsThoseOfAMultipartForm() {
        HttpResponse<String> challenge = send(false, "POST", "/file", "parameters", "nothing", multipart("1", "one"));
        assertThat(challenge.statusCode()).isEqualTo(401);
        String digest = FormedRequestTest.digestIn(challenge).toString();
        assertThat(send(false, "POST", "/file", "parameters", "nothing", multipart("1", "one"), "Confirmed", digest)
                        .body())
                .isEqualTo("amount 1 file one");
        assertThat(send(false, "POST", "/file", "parameters", "nothing", multipart("2", "one"), "Confirmed", digest)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobodysBodyIsRead() {
        assertThat(send(false, "POST", "/text", "stream", "fails", "some text", "Nobody", "yes")
                        .statusCode())
                .isEqualTo(401);
        assertThat(send(false, "POST", "/text", "stream", "fails", "some text").statusCode())
                .isEqualTo(500);
        assertThat(Calls.taken()).isEmpty();
    }

    /** A source that reads the body to say who has logged in may do so, up to the size, and is not believed without it. */
    @Test
    void aSourceMayReadTheBodyToSayWhoHasLoggedIn() {
        assertThat(send(false, "POST", "/text", "evidence", "nothing", "some text", "Nobody", "yes")
                        .statusCode())
                .isEqualTo(401);
        assertThat(send(false, "POST", "/text", "evidence", "nothing", "x".repeat(2_000_000), "Nobody", "yes")
                        .statusCode())
                .isEqualTo(413);
    }

    /** Without a confirmation nothing depends on the digest. */
    @ParameterizedTest
    @ValueSource(strings = {"stream", "swallow", "parameters", "parameter-stream"})
    void whereLoginSufficesTheFormIsServed(String source) {
        assertThat(send(false, "POST", "/login-form", source, "parameter", "amount=1")
                        .body())
                .isEqualTo("login-form amount 1");
    }

    /** The developer is told once for each handler what to write. */
    @Test
    void theLogSaysOnceWhatToWrite() {
        try (Server own = Server.start(Application.class)) {
            Logger root = (Logger) LoggerFactory.getLogger("kz.kuzet");
            ListAppender<ILoggingEvent> heard = new ListAppender<>();
            heard.start();
            root.addAppender(heard);
            for (int i = 0; i < 3; i++) {
                assertThat(own.post(
                                        "/text",
                                        "some text",
                                        "Content-Type",
                                        "text/plain",
                                        "Source",
                                        "stream",
                                        "Filter",
                                        "stream")
                                .statusCode())
                        .isEqualTo(403);
            }
            List<String> lines = List.copyOf(heard.list).stream()
                    .map(ILoggingEvent::getFormattedMessage)
                    .toList();
            root.detachAppender(heard);
            assertThat(lines)
                    .containsExactly("A request to kz.kuzet.conformance.spring.own.Application$Signed#text is refused:"
                            + " EvidenceSource reads its body, and the body is not there to be read byte"
                            + " by byte, because a filter has read it before, or somebody has asked for a"
                            + " parameter or a part of a form. Have the source digest parameters and"
                            + " parts in place of the stream, or have the filter hand the body on.");
        }
    }
}

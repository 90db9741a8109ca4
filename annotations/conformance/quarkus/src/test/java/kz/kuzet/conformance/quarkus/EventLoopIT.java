package kz.kuzet.conformance.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kuzet.guard.Factor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No guard is asked on an event loop, where the evidence source of the application would throw, and each method is called on the
 * kind of thread that it asks for.
 */
class EventLoopIT {

    private static final String TEXT = "text/plain";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** As much as takes several reads of a connection, and less than the limit. */
    private static final String LONG = "0123456789".repeat(70_000);

    private static Application application;

    @BeforeAll
    static void start() throws Exception {
        application = Application.started();
    }

    @AfterAll
    static void stop() throws Exception {
        try {
            assertThat(application.loggedUntilNow())
                    .doesNotContain("event loop", "BlockingOperationNotAllowed", "blocked for");
        } finally {
            application.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "blocking, worker",
        "non-blocking, event loop",
        "uni, event loop",
        "multi, event loop",
        "stage, event loop",
    })
    void aSignedRequestReachesItsMethodWithItsBody(String path, String thread) throws Exception {
        for (String body : List.of("", "short", LONG)) {
            HttpResponse<String> answer = signed("threaded", "threaded/" + path, TEXT, body);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(thread + ": " + body);
            assertThat(signed("threaded", "threaded/" + path, TEXT, body, body + "!")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(application.post("threaded/" + path, body).statusCode()).isEqualTo(401);
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void aMethodOnAVirtualThreadIsReachedWithItsBody() throws Exception {
        for (String body : List.of("", "short", LONG)) {
            String path = "on-virtual-thread";
            assertThat(signed("on_virtual_thread", path, TEXT, body).body()).isEqualTo("other: " + body);
            assertThat(signed("on_virtual_thread", path, TEXT, body, body + "!").statusCode())
                    .isEqualTo(401);
            assertThat(application.post(path, body).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aMethodThatTakesNoBodyIsCalledOnItsEventLoop() throws Exception {
        assertThat(signed("threaded", "threaded/none", TEXT, "body").body()).isEqualTo("event loop: ");
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() throws Exception {
        String tooLong = "x".repeat(1024 * 1024 + 1);
        for (String path : List.of("blocking", "non-blocking")) {
            assertThat(signed("threaded", "threaded/" + path, TEXT, tooLong).statusCode())
                    .as(path)
                    .isEqualTo(413);
        }
    }

    @Test
    void aFormIsDigestedAsItArrivesAndTakenApartAfterwards() throws Exception {
        String form = "b=%D0%B1&a=1+2";
        String path = "rest-forms/non-blocking";
        assertThat(signed("rest_forms", path, FORM, form).body()).isEqualTo("event loop: 1 2,б");
        assertThat(signed("rest_forms", path, FORM, form, "b=%D0%B1&a=1%202").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"file, worker", "file-non-blocking, event loop"})
    void aFileIsDigestedAsItArrivesAndStoredAfterwards(String path, String thread) throws Exception {
        String form = multipart("content of the file");
        String type = "multipart/form-data; boundary=xyz";
        assertThat(signed("rest_forms", "rest-forms/" + path, type, form).body())
                .isEqualTo(thread + ": a value,content of the file");
        assertThat(signed("rest_forms", "rest-forms/" + path, type, form, multipart("content of the filE"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatNeedsNoConfirmationIsNotReadBeforeTheDecision() throws Exception {
        for (String body : List.of("short", LONG + LONG)) {
            assertThat(overMessages("messaged/text", TEXT, body)).isEqualTo("event loop: " + body);
        }
        assertThat(overMessages("messaged/form", FORM, "a=1")).isEqualTo("event loop: 1");
    }

    /** The head announces a body of which not one byte is sent. */
    @Test
    void whoHasNotLoggedInIsChallengedBeforeAByteIsRead() throws Exception {
        for (String path : List.of("threaded/non-blocking", "rest-forms/non-blocking")) {
            assertThat(application.answerToHead(path)).as(path).isEqualTo("HTTP/1.1 401");
        }
    }

    @Test
    void whatHasNoGuardStaysOnTheEventLoop() throws Exception {
        assertThat(application
                        .send("GET", "free", HttpRequest.BodyPublishers.noBody(), List.of())
                        .body())
                .isEqualTo("event loop");
    }

    private static String overMessages(String path, String type, String body) throws Exception {
        List<String> headers = List.of("Channel", "SHORT_TEXT_MESSAGE", "Login", Shown.RECIPIENT, "Content-Type", type);
        return application
                .send("POST", path, HttpRequest.BodyPublishers.ofString(body), headers)
                .body();
    }

    private static HttpResponse<String> signed(String code, String path, String type, String body) throws Exception {
        return signed(code, path, type, body, body);
    }

    private static HttpResponse<String> signed(String code, String path, String type, String body, String confirmed)
            throws Exception {
        List<String> headers = new ArrayList<>(Shown.signed(code, "POST", path, type, confirmed, Set.of(Factor.EDS)));
        return application.send("POST", path, HttpRequest.BodyPublishers.ofString(body), headers);
    }

    private static String multipart(String file) {
        return String.join(
                "\r\n",
                "--xyz",
                "Content-Disposition: form-data; name=\"a\"",
                "",
                "a value",
                "--xyz",
                "Content-Disposition: form-data; name=\"file\"; filename=\"f.txt\"",
                "Content-Type: text/plain",
                "",
                file,
                "--xyz--",
                "");
    }
}

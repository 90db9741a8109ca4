package kz.kuzet.conformance.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import kz.kuzet.guard.Factor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways on which a resource could be reached past its guard. */
class WaysRoundIT {

    private static Application application;

    @BeforeAll
    static void start() throws Exception {
        application = Application.started();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @CsvSource({
        // The class behind an interface, a client proxy, and an intercepted subclass.
        "by-contract, by_contract, sent: body",
        "proxied, proxied, around sent: body",
        // The alternative bean that is called, not the class that is named.
        "replaced, replacement, replacement: body",
        // The object that a locator returns, not the declared type.
        "located/below, located_below, sent below: body",
    })
    void theCalledClassIsJudged(String path, String code, String reached) throws Exception {
        assertThat(application.post(path, "body").statusCode()).isEqualTo(401);
        assertThat(application.post(path, "body", "Login", Shown.RECIPIENT).statusCode())
                .isEqualTo(401);
        assertThat(send("POST", path, Shown.signed(code, "POST", path, "text/plain", "body", Set.of(Factor.EDS)))
                        .body())
                .isEqualTo(reached);
    }

    @Test
    void aLocatedObjectOfAnyTypeIsJudged() throws Exception {
        assertThat(application.post("located/said", "body").statusCode()).isEqualTo(401);
        assertThat(application
                        .post("located/said", "body", "Login", Shown.RECIPIENT)
                        .body())
                .isEqualTo("sent: body");
    }

    /** A provider of the application hands on to a second feature. */
    @Test
    void aListenerThatIsABeanHearsOfEachDecisionOnce() throws Exception {
        send("GET", "heard", List.of());
        application.post("eds", "body");
        assertThat(application.post("login", "body", "Login", Shown.RECIPIENT).statusCode())
                .isEqualTo(200);
        assertThat(send("GET", "heard", List.of()).body()).isEqualTo("eds: StepUpRequired\nlogin: Granted");
    }

    @Test
    void whatNobodyClassifiedIsRefused() throws Exception {
        assertThat(send("GET", "unclassified", List.of("Login", Shown.RECIPIENT))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"HEAD, eds", "GET, eds", "POST, //eds", "POST, eds/", "POST, eds;a=b", "POST, %65ds", "POST, ./eds"})
    void nobodyReachesItOnAnotherWay(String method, String path) throws Exception {
        assertThat(send(method, path, List.of()).statusCode()).isIn(401, 404, 405);
    }

    @Test
    void anotherMethodCannotBeNamedInAHeader() throws Exception {
        assertThat(send("GET", "eds", List.of("X-HTTP-Method-Override", "POST", "Login", Shown.RECIPIENT))
                        .body())
                .isEqualTo("form");
    }

    /** The head announces a body of which not one byte is sent. */
    @Test
    void whoHasNotLoggedInIsChallengedBeforeAByteIsRead() throws Exception {
        for (String path : List.of("eds", "forms/blocking")) {
            assertThat(application.answerToHead(path)).as(path).isEqualTo("HTTP/1.1 401");
        }
    }

    @Test
    void aFormIsDigestedAsItArrivesAndTakenApartAfterwards() throws Exception {
        String form = "b=%D0%B1&a=1+2";
        List<String> signed = Shown.signed(
                "forms", "POST", "forms/blocking", "application/x-www-form-urlencoded", form, Set.of(Factor.EDS));
        assertThat(application
                        .send("POST", "forms/blocking", HttpRequest.BodyPublishers.ofString(form), signed)
                        .body())
                .isEqualTo("worker: 1 2,б");
        assertThat(application
                        .send("POST", "forms/blocking", HttpRequest.BodyPublishers.ofString("a=2&" + form), signed)
                        .statusCode())
                .isEqualTo(401);
    }

    private static HttpResponse<String> send(String method, String path, List<String> headers) throws Exception {
        HttpRequest.BodyPublisher body = method.equals("POST")
                ? HttpRequest.BodyPublishers.ofString("body")
                : HttpRequest.BodyPublishers.noBody();
        return application.send(method, path, body, headers);
    }
}

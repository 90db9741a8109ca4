package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.conformance.spring.table.Application;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The body is kept until the guard has decided: no more than is configured, and only where it has to be confirmed. */
class BodyTest {

    private static final int LIMIT = 1000;
    private static final RequestDigest NOTHING = RequestDigest.over(new byte[0]);
    private static final String TEXT = "text/plain;charset=UTF-8";

    private static Server server;
    private static TestEvidence evidence;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class, "kuzet.max-request-size=" + LIMIT + "B");
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

    @Test
    void aBodyOfTheGreatestSizeReachesTheHandler() {
        evidence.confirmWhateverIsSent(Factor.EDS);
        String body = "x".repeat(LIMIT);
        assertThat(server.post("/eds", body).body()).isEqualTo("eds: " + body);
        assertThat(server.chunked("POST", "/eds", body).body()).isEqualTo("eds: " + body);
    }

    @Test
    void aLargerBodyIsNotKept() {
        String body = "x".repeat(LIMIT + 1);
        assertThat(server.chunked("POST", "/eds", body).statusCode()).isEqualTo(413);
        assertThat(server.post("/eds", body).statusCode()).isEqualTo(413);
        assertThat(server.post("/eds", body, "Accept-Language", "en").body())
                .isEqualTo("{\"type\":\"urn:kuzet:problem:request-too-large\",\"title\":\"The request is too"
                        + " large\",\"status\":413,\"detail\":\"At most 1000 bytes are accepted.\"}");
    }

    /** The source itself reads the body here, before the guard does. */
    @Test
    void aLargerBodyIsNotKeptForTheSourceEither() {
        evidence.confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("/eds", "x".repeat(LIMIT + 1)).statusCode()).isEqualTo(413);
    }

    @Test
    void whereNothingIsConfirmedNothingIsKept() {
        String body = "x".repeat(LIMIT * 10);
        assertThat(server.post("/login", body).body()).isEqualTo("login: " + body);
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, a=b",
        "Application/X-WWW-Form-Urlencoded;charset=UTF-8, a=b",
        "multipart/form-data; boundary=x, --x--",
    })
    void formDataIsConfirmedAsItArrived(String type, String body) {
        evidence.confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, NOTHING));
        evidence.confirm(
                new Confirmation(Factor.EDS, Recipients.RECIPIENT, ClientText.digest("eds", "POST", "/eds", type, "")));
        assertThat(server.post("/eds", body, "Content-Type", type).statusCode()).isEqualTo(401);
        evidence.confirm(new Confirmation(
                Factor.EDS, Recipients.RECIPIENT, ClientText.digest("eds", "POST", "/eds", type, body)));
        assertThat(server.post("/eds", body, "Content-Type", type).statusCode()).isEqualTo(200);
    }

    @Test
    void anEmptyRequestHasTheDigestOfNothing() {
        evidence.confirm(new Confirmation(
                Factor.EDS, Recipients.RECIPIENT, ClientText.digest("eds", "POST", "/eds", null, null)));
        assertThat(server.post("/eds", null).body()).isEqualTo("eds: null");
        assertThat(server.post("/eds", "").body()).isEqualTo("eds: null");
        assertThat(server.post("/eds", "something").statusCode()).isEqualTo(401);
    }

    @Test
    void whatWasConfirmedIsWhatTheHandlerReads() {
        evidence.confirm(new Confirmation(
                Factor.EDS, Recipients.RECIPIENT, ClientText.digest("eds", "POST", "/eds", TEXT, "қолтаңба")));
        assertThat(server.post("/eds", "қолтаңба", "Content-Type", TEXT).body()).isEqualTo("eds: қолтаңба");
        assertThat(server.post("/eds", "қолтаңбa", "Content-Type", TEXT).statusCode())
                .isEqualTo(401);
    }
}

package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import kz.kuzet.Channel;
import kz.kuzet.conformance.spring.table.Application;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.testing.ShownFactors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every method, with every subset of factors, over every channel: before annotated handlers and before functions. */
class EveryMethodTest {

    private static Server server;
    private static ShownFactors<?> evidence;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class);
        evidence = server.bean(ShownFactors.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<Attempt> attempts() {
        return Attempt.all("", "/function");
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void answers(Attempt attempt) {
        attempt.showIn(evidence);
        HttpResponse<String> response = server.post(attempt.path(), Attempt.BODY, "Content-Type", Attempt.TYPE);
        attempt.check(
                response.statusCode(),
                name -> response.headers().firstValue(name).orElse(null),
                response.body());
    }

    /** A confirmation of another request, or by another recipient, counts for nothing. */
    @ParameterizedTest
    @MethodSource("attempts")
    void foreignConfirmationsCountForNothing(Attempt attempt) {
        attempt.showForeignIn(evidence);
        assertThat(server.post(attempt.path(), Attempt.BODY, "Content-Type", Attempt.TYPE)
                        .statusCode())
                .isEqualTo(attempt.withoutConfirmations().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/function"})
    void toPrepareLoginSuffices(String folder) {
        evidence.reset();
        HttpResponse<String> challenged = server.get(folder + "/eds");
        assertThat(challenged.statusCode()).isEqualTo(401);
        assertThat(challenged.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer acr_values=\"login_password\"");
        evidence.logIn(Recipients.RECIPIENT);
        assertThat(server.get(folder + "/eds").body()).isEqualTo("form");
        evidence.over(Channel.SHORT_TEXT_MESSAGE);
        assertThat(server.get(folder + "/eds").statusCode()).isEqualTo(403);
    }

    @Test
    void whateverIsSentCanBeConfirmedInATest() {
        evidence.reset().logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("/eds", "one").body()).isEqualTo("eds: one");
        assertThat(server.post("/otp", "two").body()).isEqualTo("otp: two");
        assertThat(server.post("/eds", null).body()).isEqualTo("eds: null");
    }
}

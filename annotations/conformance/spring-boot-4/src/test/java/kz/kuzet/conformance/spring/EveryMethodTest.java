package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kuzet.Channel;
import kz.kuzet.conformance.spring.table.Application;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.testing.ShownFactors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every method, with every subset of factors, over every channel: before annotated handlers and before functions. */
class EveryMethodTest {

    private static final String BODY = "{\"purpose\": \"абвгд\"}";
    private static final String TYPE = "application/json";
    private static final RequestDigest OTHER = RequestDigest.over(new byte[] {1});

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

    /** @param folder where the handler is: one is annotated, the other is a function */
    record Attempt(String folder, String service, Channel channel, Set<Factor> shown) {

        String path() {
            return folder + "/" + service;
        }
    }

    static List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        for (String folder : List.of("", "/function")) {
            for (String service : List.of("login", "otp", "messages", "eds")) {
                for (Channel channel : Channel.values()) {
                    for (int subset = 0; subset < 1 << Factor.values().length; subset++) {
                        attempts.add(new Attempt(folder, service, channel, factors(subset)));
                    }
                }
            }
        }
        return attempts;
    }

    private static Set<Factor> factors(int subset) {
        Set<Factor> shown = EnumSet.noneOf(Factor.class);
        for (Factor factor : Factor.values()) {
            if ((subset >> factor.ordinal() & 1) == 1) {
                shown.add(factor);
            }
        }
        return shown;
    }

    /** Written from the text of Appendix 1, para 1; only what is granted, the rest of the answer follows from the log-in. */
    private static String expected(Attempt attempt) {
        boolean message =
                attempt.channel() == Channel.INSTANT_MESSAGE || attempt.channel() == Channel.SHORT_TEXT_MESSAGE;
        Set<Factor> shown = attempt.shown();
        boolean login = shown.contains(Factor.LOGIN_PASSWORD);
        boolean eds = login && shown.contains(Factor.EDS);
        boolean password = login && shown.contains(Factor.ONE_TIME_PASSWORD);
        return switch (attempt.service()) {
            case "login" -> login ? "200" : "401 login_password";
            case "otp" -> message ? "403" : password || eds ? "200" : "401 login_password_otp login_password_eds";
            case "messages" ->
                switch (attempt.channel()) {
                    case PORTAL -> password || eds ? "200" : "401 login_password_otp login_password_eds";
                    case SHORT_TEXT_MESSAGE -> login ? "200" : "401 login_password";
                    case MOBILE_APPLICATION, INSTANT_MESSAGE -> "403";
                };
            default -> message ? "403" : eds ? "200" : "401 login_password_eds";
        };
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void answers(Attempt attempt) {
        RequestDigest digest = digest(attempt);
        show(attempt, digest);
        HttpResponse<String> response = server.post(attempt.path(), BODY, "Content-Type", TYPE);
        String expected = expected(attempt);
        assertThat(response.statusCode()).isEqualTo(Integer.parseInt(expected.substring(0, 3)));
        if (expected.equals("200")) {
            assertThat(response.body()).isEqualTo(attempt.service() + ": " + BODY);
            assertThat(response.headers().firstValue("WWW-Authenticate")).isEmpty();
            return;
        }
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.body()).contains("\"service\":\"" + attempt.service() + "\"");
        if (expected.equals("403")) {
            assertThat(response.headers().firstValue("WWW-Authenticate")).isEmpty();
            assertThat(response.body()).contains("CHANNEL_NOT_DECLARED");
            return;
        }
        String error = attempt.shown().contains(Factor.LOGIN_PASSWORD)
                ? "error=\"insufficient_user_authentication\", error_description=\"The request has to be confirmed\", "
                : "";
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer " + error + "acr_values=\"" + expected.substring(4) + "\"");
        // Whoever has not logged in has nothing to confirm yet, and their body is not read.
        boolean confirms = !error.isEmpty() && !expected.substring(4).equals("login_password");
        assertThat(response.body().contains("\"requestDigest\":\"" + digest + "\""))
                .isEqualTo(confirms);
        assertThat(response.body().contains("requestDigest")).isEqualTo(confirms);
    }

    /** A confirmation of another request, or by another recipient, counts for nothing. */
    @ParameterizedTest
    @MethodSource("attempts")
    void foreignConfirmationsCountForNothing(Attempt attempt) {
        Attempt withoutConfirmations = new Attempt(
                attempt.folder(),
                attempt.service(),
                attempt.channel(),
                attempt.shown().contains(Factor.LOGIN_PASSWORD)
                        ? EnumSet.of(Factor.LOGIN_PASSWORD)
                        : EnumSet.noneOf(Factor.class));
        show(attempt, OTHER);
        attempt.shown().stream()
                .filter(factor -> factor != Factor.LOGIN_PASSWORD)
                .forEach(factor -> evidence.confirm(new Confirmation(factor, Recipients.ANOTHER, digest(attempt))));
        assertThat(server.post(attempt.path(), BODY, "Content-Type", TYPE).statusCode())
                .isEqualTo(Integer.parseInt(expected(withoutConfirmations).substring(0, 3)));
    }

    private static RequestDigest digest(Attempt attempt) {
        return ClientText.digest(attempt.service(), "POST", attempt.path(), TYPE, BODY);
    }

    private static void show(Attempt attempt, RequestDigest digest) {
        evidence.reset().over(attempt.channel());
        if (attempt.shown().contains(Factor.LOGIN_PASSWORD)) {
            evidence.logIn(Recipients.RECIPIENT);
        }
        attempt.shown().stream()
                .filter(factor -> factor != Factor.LOGIN_PASSWORD)
                .forEach(factor -> evidence.confirm(new Confirmation(factor, Recipients.RECIPIENT, digest)));
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

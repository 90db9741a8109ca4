package kz.kuzet.conformance.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kuzet.Channel;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.ClientText;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.jakarta.servlet.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every method of the Rules, with every set of factors over every channel, by the right and a wrong recipient, for the right and a
 * wrong request.
 */
class EveryMethodTest {

    private static final String BODY = "{\"purpose\": \"абвгд\"}";
    private static final String TYPE = "application/json";

    private static final TestEvidence EVIDENCE = new TestEvidence();
    private static final Map<Container, Portal> PORTALS = new EnumMap<>(Container.class);

    record Attempt(
            Container container,
            String service,
            Channel channel,
            Set<Factor> shown,
            boolean rightRecipient,
            boolean rightRequest) {}

    @BeforeAll
    static void start() throws Exception {
        for (Container container : Container.values()) {
            PORTALS.put(
                    container,
                    Portal.of(List.of(
                                    Services.Login.class,
                                    Services.Otp.class,
                                    Services.Messages.class,
                                    Services.Eds.class))
                            .start(container, EVIDENCE));
        }
    }

    @AfterAll
    static void stop() {
        PORTALS.values().forEach(Portal::close);
    }

    static List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        for (Container container : Container.values()) {
            for (String service : List.of("login", "otp", "messages", "eds")) {
                for (Channel channel : Channel.values()) {
                    for (Set<Factor> shown : subsets()) {
                        for (int right = 0; right < 4; right++) {
                            attempts.add(new Attempt(
                                    container, service, channel, shown, (right & 1) == 0, (right & 2) == 0));
                        }
                    }
                }
            }
        }
        return attempts;
    }

    private static List<Set<Factor>> subsets() {
        List<Set<Factor>> subsets = new ArrayList<>();
        for (int subset = 0; subset < 1 << Factor.values().length; subset++) {
            Set<Factor> shown = EnumSet.noneOf(Factor.class);
            for (Factor factor : Factor.values()) {
                if ((subset >> factor.ordinal() & 1) == 1) {
                    shown.add(factor);
                }
            }
            subsets.add(shown);
        }
        return subsets;
    }

    /** Written from the text of Appendix 1, para 1. */
    private static String expected(Attempt attempt) {
        boolean message =
                attempt.channel() == Channel.INSTANT_MESSAGE || attempt.channel() == Channel.SHORT_TEXT_MESSAGE;
        boolean login = attempt.shown().contains(Factor.LOGIN_PASSWORD);
        boolean confirms = login && attempt.rightRecipient() && attempt.rightRequest();
        boolean eds = confirms && attempt.shown().contains(Factor.EDS);
        boolean password = confirms && attempt.shown().contains(Factor.ONE_TIME_PASSWORD);
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
        Calls.taken();
        String path = "/" + attempt.service();
        RequestDigest digest = ClientText.digest(attempt.service(), "POST", path, TYPE, BODY);
        show(attempt, digest);
        HttpResponse<String> response =
                PORTALS.get(attempt.container()).post(path, BODY, "Content-Type", TYPE, "Accept-Language", "ru");
        String expected = expected(attempt);
        assertThat(response.statusCode()).isEqualTo(Integer.parseInt(expected.substring(0, 3)));
        if (expected.equals("200")) {
            assertThat(response.body()).endsWith("purpose\": \"?????\"}");
            assertThat(Calls.taken()).containsExactly("sent: " + BODY);
            return;
        }
        assertThat(Calls.taken()).isEmpty();
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("Content-Language")).contains("ru");
        assertThat(response.body()).contains("\"service\":\"" + attempt.service() + "\"");
        if (expected.equals("403")) {
            assertThat(response.body()).contains("CHANNEL_NOT_DECLARED");
            return;
        }
        boolean login = attempt.shown().contains(Factor.LOGIN_PASSWORD);
        assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith(login ? "Bearer error=\"insufficient_user_authentication\"" : "Bearer acr_values")
                .endsWith("acr_values=\"" + expected.substring(4) + "\"");
        // Whoever has not logged in has nothing to confirm yet, and their body is not read.
        assertThat(response.body().contains("\"requestDigest\":\"" + digest + "\""))
                .isEqualTo(login && !expected.substring(4).equals("login_password"));
    }

    private static void show(Attempt attempt, RequestDigest digest) {
        EVIDENCE.reset().over(attempt.channel());
        if (attempt.shown().contains(Factor.LOGIN_PASSWORD)) {
            EVIDENCE.logIn(Recipients.RECIPIENT);
        }
        RecipientId by = attempt.rightRecipient() ? Recipients.RECIPIENT : Recipients.ANOTHER;
        RequestDigest of = attempt.rightRequest() ? digest : RequestDigest.over(BODY.getBytes(StandardCharsets.UTF_8));
        attempt.shown().stream()
                .filter(factor -> factor != Factor.LOGIN_PASSWORD)
                .forEach(factor -> EVIDENCE.confirm(new Confirmation(factor, by, of)));
    }
}

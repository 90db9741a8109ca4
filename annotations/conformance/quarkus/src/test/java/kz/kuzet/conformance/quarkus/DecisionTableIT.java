package kz.kuzet.conformance.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kuzet.Channel;
import kz.kuzet.guard.Factor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of service, over every channel, against every subset of factors, for right and wrong recipients and requests. */
class DecisionTableIT {

    private static final String REQUEST = "a request";
    private static final String TEXT = "text/plain";

    private static Application application;

    /** What each service asks for on the portal and in the mobile application, and over messages; null is "not offered". */
    private enum Service {
        LOGIN("login", "login", "L", "L", null, null),
        LOGIN_OVER_MESSAGES("login-messages", "login_messages", "L", "L", "L", "L"),
        ONE_TIME_PASSWORD("otp", "otp", "O", "O", null, null),
        ONE_TIME_PASSWORD_OVER_MESSAGES("otp-messages", "otp_messages", "O", null, null, "L"),
        PINNED_TO_SIGNATURE("pinned", "pinned", "E", "E", null, null),
        SIGNATURE("eds", "eds", "E", "E", null, null),
        PERMIT("permit", "permit", "E", "E", null, null),
        COMPOSITE("composite", "composite", "E", "E", null, null);

        private final String path;
        private final String code;
        private final String[] asked;

        Service(String path, String code, String... askedByChannel) {
            this.path = path;
            this.code = code;
            this.asked = askedByChannel;
        }

        String asked(Channel channel) {
            return switch (channel) {
                case PORTAL -> asked[0];
                case MOBILE_APPLICATION -> asked[1];
                case INSTANT_MESSAGE -> asked[2];
                case SHORT_TEXT_MESSAGE -> asked[3];
            };
        }
    }

    /** Who has confirmed what. Only the right one counts. */
    private enum Confirmed {
        RIGHT,
        BY_ANOTHER,
        ANOTHER_REQUEST
    }

    @BeforeAll
    static void start() throws Exception {
        application = Application.started();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @EnumSource
    void sendingIsDecidedAsTheRulesSay(Service service) throws Exception {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Channel channel : Channel.values()) {
            for (Confirmed confirmed : Confirmed.values()) {
                for (boolean login : new boolean[] {false, true}) {
                    for (Set<Factor> factors : subsets()) {
                        String answer = text(post(service, channel, login, factors, confirmed));
                        String expected = expected(
                                service.asked(channel), login, confirmed == Confirmed.RIGHT ? factors : Set.of());
                        asked++;
                        if (!answer.equals(expected)) {
                            wrong.add(channel + " " + login + " " + factors + " " + confirmed + ": " + answer
                                    + " instead of " + expected);
                        }
                    }
                }
            }
        }
        assertThat(asked).isEqualTo(96);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPOSITE")
    void preparingTakesLoginAndPassword(Service service) throws Exception {
        for (Channel channel : Channel.values()) {
            String asked = service.asked(channel) == null ? null : "L";
            assertThat(text(get(service.path, List.of("Channel", channel.name()))))
                    .isEqualTo(expected(asked, false, Set.of()));
            assertThat(text(get(service.path, Shown.login(channel)))).isEqualTo(expected(asked, true, Set.of()));
        }
    }

    @Test
    void oneSignatureCoversTheComponentsOfACompositeServiceAndNothingElse() throws Exception {
        assertThat(post(Service.COMPOSITE, Channel.PORTAL, true, Set.of(Factor.EDS), Confirmed.RIGHT)
                        .body())
                .isEqualTo("granted: RECEIVE_AS_COMPONENT otp by LOGIN_PASSWORD_EDS"
                        + "; granted: RECEIVE_AS_COMPONENT eds by LOGIN_PASSWORD_EDS"
                        + "; refused: RECEIVE_AS_COMPONENT permit, NOT_A_COMPONENT");
    }

    @Test
    void noAnswerMayBeKept() throws Exception {
        HttpResponse<String> answer = application.post("eds", REQUEST);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private static HttpResponse<String> post(
            Service service, Channel channel, boolean login, Set<Factor> factors, Confirmed confirmed)
            throws Exception {
        List<String> headers = new ArrayList<>(Shown.signed(
                confirmed == Confirmed.BY_ANOTHER ? Shown.ANOTHER_RECIPIENT : Shown.RECIPIENT,
                service.code,
                "POST",
                service.path,
                TEXT,
                confirmed == Confirmed.ANOTHER_REQUEST ? "another request" : REQUEST,
                factors));
        if (!login) {
            headers.subList(0, 2).clear();
        }
        headers.addAll(List.of("Channel", channel.name()));
        return application.send("POST", service.path, HttpRequest.BodyPublishers.ofString(REQUEST), headers);
    }

    private static HttpResponse<String> get(String path, List<String> headers) throws Exception {
        return application.send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    private static String expected(String asked, boolean login, Set<Factor> factors) {
        if (asked == null) {
            return "403 ";
        }
        String error = login
                ? "error=\"insufficient_user_authentication\", error_description=\"The request has to be confirmed\", "
                : "";
        boolean enough = switch (asked) {
            case "L" -> login;
            case "O" -> login && !factors.isEmpty();
            default -> login && factors.contains(Factor.EDS);
        };
        String acr = switch (asked) {
            case "L" -> "login_password";
            case "O" -> "login_password_otp login_password_eds";
            default -> "login_password_eds";
        };
        return enough ? "200 " : "401 Bearer " + error + "acr_values=\"" + acr + "\"";
    }

    private static String text(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + answer.headers().firstValue("WWW-Authenticate").orElse("");
    }

    private static List<Set<Factor>> subsets() {
        return List.of(
                EnumSet.noneOf(Factor.class),
                EnumSet.of(Factor.ONE_TIME_PASSWORD),
                EnumSet.of(Factor.EDS),
                EnumSet.of(Factor.ONE_TIME_PASSWORD, Factor.EDS));
    }
}

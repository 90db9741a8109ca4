package kz.kuzet.conformance.jersey;

import static kz.kuzet.conformance.jersey.Samples.ANOTHER_RECIPIENT;
import static kz.kuzet.conformance.jersey.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kuzet.Channel;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of service, over every channel, against every subset of factors, over HTTP. */
class DecisionTableTest {

    private static final TestEvidence EVIDENCE = new TestEvidence();
    private static final String REQUEST = "a request";

    private static Server server;

    /** What each service asks for on the portal and in the mobile application, and over messages; null is "not offered". */
    private enum Service {
        LOGIN("login", "L", "L", null, null),
        LOGIN_OVER_MESSAGES("login-messages", "L", "L", "L", "L"),
        ONE_TIME_PASSWORD("otp", "O", "O", null, null),
        ONE_TIME_PASSWORD_OVER_MESSAGES("otp-messages", "O", null, null, "L"),
        PINNED_TO_SIGNATURE("pinned", "E", "E", null, null),
        SIGNATURE("eds", "E", "E", null, null),
        PERMIT("permit", "E", "E", null, null),
        COMPOSITE("composite", "E", "E", null, null);

        private final String path;
        private final String[] asked;

        Service(String path, String... askedByChannel) {
            this.path = path;
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

    @BeforeAll
    static void start() throws Exception {
        server = Server.of(new GuardedServices(EVIDENCE));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void sendingIsDecidedAsTheRulesSay(Service service) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            for (boolean login : new boolean[] {false, true}) {
                for (Set<Factor> factors : login ? subsets() : List.of(Set.<Factor>of())) {
                    show(channel, login, factors);
                    Answer answer = server.post(service.path, REQUEST);
                    String expected = expected(service.asked(channel), login, factors);
                    if (!text(answer).equals(expected)) {
                        wrong.add(service + " " + channel + " " + login + " " + factors + ": " + text(answer)
                                + " instead of " + expected);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void preparingTakesLoginAndPassword(Service service) throws Exception {
        for (Channel channel : Channel.values()) {
            for (boolean login : new boolean[] {false, true}) {
                show(channel, login, Set.of());
                String asked = service.asked(channel) == null ? null : "L";
                assertThat(text(server.get(service.path)))
                        .as("%s over %s, login %s", service, channel, login)
                        .isEqualTo(expected(asked, login, Set.of()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Factor.class,
            names = {"ONE_TIME_PASSWORD", "EDS"})
    void confirmationsOfOthersOrOfOtherRequestsCountForNothing(Factor factor) throws Exception {
        RequestDigest right = ClientText.digest("otp", "POST", "/otp", null, REQUEST);
        RequestDigest other = RequestDigest.over("another request".getBytes(StandardCharsets.UTF_8));
        Evidence login = Evidence.ofLogin(RECIPIENT, Channel.PORTAL);
        EVIDENCE.show(login.with(new Confirmation(factor, ANOTHER_RECIPIENT, right))
                .with(new Confirmation(factor, RECIPIENT, other)));
        assertThat(server.post("otp", REQUEST).status()).isEqualTo(401);
        assertThat(server.post("eds", REQUEST).status()).isEqualTo(401);
        EVIDENCE.show(login.with(new Confirmation(factor, RECIPIENT, right)));
        assertThat(server.post("otp", REQUEST).body()).isEqualTo("sent: " + REQUEST);
    }

    @Test
    void theAnswerSaysWhichDigestIsToBeConfirmed() throws Exception {
        EVIDENCE.reset().logIn(RECIPIENT);
        Answer answer = server.post("eds", REQUEST);
        String digest = answer.problem("requestDigest");
        assertThat(digest)
                .isEqualTo(
                        ClientText.digest("eds", "POST", "/eds", null, REQUEST).toString());
        EVIDENCE.show(Evidence.ofLogin(RECIPIENT, Channel.PORTAL)
                .with(new Confirmation(Factor.EDS, RECIPIENT, RequestDigest.ofHex(digest))));
        assertThat(server.post("eds", REQUEST).status()).isEqualTo(200);
    }

    @Test
    void noAnswerMayBeKept() throws Exception {
        EVIDENCE.reset();
        Answer answer = server.post("eds", REQUEST);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.problem("service")).isEqualTo("eds");
    }

    @Test
    void oneSignatureCoversTheComponentsOfACompositeServiceAndNothingElse() throws Exception {
        EVIDENCE.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("composite", REQUEST).body())
                .isEqualTo("granted: RECEIVE_AS_COMPONENT otp by LOGIN_PASSWORD_EDS"
                        + "; granted: RECEIVE_AS_COMPONENT eds by LOGIN_PASSWORD_EDS"
                        + "; refused: RECEIVE_AS_COMPONENT permit, NOT_A_COMPONENT");
        assertThat(server.get("composite").body()).isEqualTo("refused: RECEIVE_AS_COMPONENT eds, NOT_A_COMPONENT");
    }

    private static void show(Channel channel, boolean login, Set<Factor> factors) {
        EVIDENCE.reset().over(channel);
        if (login) {
            EVIDENCE.logIn(RECIPIENT);
            factors.forEach(EVIDENCE::confirmWhateverIsSent);
        }
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

    private static String text(Answer answer) {
        return answer.status() + " " + answer.header("WWW-Authenticate");
    }

    private static List<Set<Factor>> subsets() {
        return List.of(
                EnumSet.noneOf(Factor.class),
                EnumSet.of(Factor.ONE_TIME_PASSWORD),
                EnumSet.of(Factor.EDS),
                EnumSet.of(Factor.ONE_TIME_PASSWORD, Factor.EDS));
    }
}

package kz.kuzet.conformance.grpc;

import static kz.kuzet.conformance.grpc.Samples.ANOTHER_RECIPIENT;
import static kz.kuzet.conformance.grpc.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.StringValue;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kz.kuzet.Channel;
import kz.kuzet.conformance.grpc.contracts.FormsGrpc;
import kz.kuzet.grpc.testing.TestEvidence;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of service and every type of method, over every channel, against every subset of factors. */
class DecisionTableTest {

    private static final TestEvidence EVIDENCE = new TestEvidence();
    private static final String REQUEST = "a request";

    private static Server server;

    /** What each service asks for on the portal and in the mobile application, and over messages; null is "not offered". */
    private enum Service {
        LOGIN("Login", "login", "L", "L", null, null),
        LOGIN_OVER_MESSAGES("LoginOverMessages", "login_messages", "L", "L", "L", "L"),
        ONE_TIME_PASSWORD("OneTimePassword", "otp", "O", "O", null, null),
        ONE_TIME_PASSWORD_OVER_MESSAGES("OneTimePasswordOverMessages", "otp_messages", "O", null, null, "L"),
        PINNED_TO_SIGNATURE("PinnedToSignature", "pinned", "E", "E", null, null),
        SIGNATURE("Signature", "eds", "E", "E", null, null),
        PERMIT("Permit", "permit", "E", "E", null, null),
        COMPOSITE("Composite", "composite", "E", "E", null, null);

        private final String name;
        private final String code;
        private final String[] asked;

        Service(String name, String code, String... askedByChannel) {
            this.name = "forms." + name;
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

    /** The types of methods that take a formed request. */
    @SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
    private enum Sending {
        UNARY(FormsGrpc::send),
        SERVER_STREAMING(FormsGrpc::list),
        CLIENT_STREAMING(FormsGrpc::upload);

        private final Function<String, MethodDescriptor<StringValue, StringValue>> method;

        Sending(Function<String, MethodDescriptor<StringValue, StringValue>> method) {
            this.method = method;
        }
    }

    @BeforeAll
    static void start() throws Exception {
        server = Server.of(EVIDENCE, GuardedServices.all());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void sendingIsDecidedAsTheRulesSay(Service service) {
        List<String> wrong = new ArrayList<>();
        int calls = 0;
        for (Sending sending : Sending.values()) {
            for (Channel channel : Channel.values()) {
                for (boolean login : new boolean[] {false, true}) {
                    for (Set<Factor> factors : login ? subsets() : List.of(Set.<Factor>of())) {
                        show(channel, login, factors);
                        Answer answer = server.call(sending.method.apply(service.name), REQUEST);
                        String expected = expected(service.asked(channel), login, factors);
                        calls++;
                        if (!text(answer).equals(expected)) {
                            wrong.add(sending + " " + channel + " " + login + " " + factors + ": " + text(answer)
                                    + " instead of " + expected);
                        }
                    }
                }
            }
        }
        assertThat(calls).isEqualTo(60);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void preparingTakesLoginAndPassword(Service service) {
        for (Channel channel : Channel.values()) {
            for (boolean login : new boolean[] {false, true}) {
                show(channel, login, Set.of());
                String expected = expected(service.asked(channel) == null ? null : "L", login, Set.of());
                assertThat(text(server.call(FormsGrpc.form(service.name), REQUEST)))
                        .as("%s over %s, login %s", service, channel, login)
                        .isEqualTo(expected);
                assertThat(text(server.call(FormsGrpc.talk(service.name), "one", "two")))
                        .as("%s over %s, login %s", service, channel, login)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsGrantedIsAnswered(Sending sending) {
        EVIDENCE.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        String[] messages = sending == Sending.CLIENT_STREAMING ? new String[] {"one", "two"} : new String[] {REQUEST};
        assertThat(server.call(sending.method.apply("forms.Signature"), messages)
                        .messages())
                .isEqualTo(
                        switch (sending) {
                            case UNARY -> List.of("sent: a request");
                            case SERVER_STREAMING -> List.of("listed: a request", "listed again: a request");
                            case CLIENT_STREAMING -> List.of("uploaded: one,two");
                        });
        assertThat(server.call(FormsGrpc.talk("forms.Signature"), "one", "two").messages())
                .containsExactly("said: one", "said: two");
    }

    /** Every type of method × each factor × right and wrong recipient × right and wrong request. */
    @ParameterizedTest
    @EnumSource
    void confirmationsOfOthersOrOfOtherRequestsCountForNothing(Sending sending) {
        int granted = 0;
        int refused = 0;
        for (Service service : List.of(Service.ONE_TIME_PASSWORD, Service.SIGNATURE)) {
            var method = sending.method.apply(service.name);
            RequestDigest right = ClientText.digest(service.code, method, REQUEST);
            List<RequestDigest> wrong = List.of(
                    ClientText.digest(service.code, method, REQUEST + "!"),
                    ClientText.digest(service.code, method, ""),
                    ClientText.digest("permit", method, REQUEST),
                    ClientText.digest(service.code, FormsGrpc.form(service.name), REQUEST),
                    RequestDigest.over(REQUEST.getBytes(StandardCharsets.UTF_8)));
            for (Factor factor : List.of(Factor.ONE_TIME_PASSWORD, Factor.EDS)) {
                boolean suffices = service == Service.ONE_TIME_PASSWORD || factor == Factor.EDS;
                for (RecipientId recipient : List.of(RECIPIENT, ANOTHER_RECIPIENT)) {
                    confirm(factor, recipient, right);
                    boolean grants = suffices && recipient.equals(RECIPIENT);
                    assertThat(server.call(method, REQUEST).code())
                            .as("%s by %s of %s", service, factor, recipient)
                            .isEqualTo(grants ? Status.Code.OK : Status.Code.UNAUTHENTICATED);
                    granted += grants ? 1 : 0;
                    for (RequestDigest other : wrong) {
                        confirm(factor, recipient, other);
                        assertThat(server.call(method, REQUEST).code()).isEqualTo(Status.Code.UNAUTHENTICATED);
                        refused++;
                    }
                }
            }
        }
        assertThat(granted).isEqualTo(3);
        assertThat(refused).isEqualTo(40);
    }

    private static void confirm(Factor factor, RecipientId recipient, RequestDigest digest) {
        EVIDENCE.show(Evidence.ofLogin(RECIPIENT, Channel.PORTAL).with(new Confirmation(factor, recipient, digest)));
    }

    @ParameterizedTest
    @EnumSource
    void theAnswerSaysWhichDigestIsToBeConfirmed(Sending sending) throws Exception {
        EVIDENCE.reset().logIn(RECIPIENT);
        var method = sending.method.apply("forms.Signature");
        String digest = server.call(method, REQUEST).problem("requestDigest");
        assertThat(digest).isEqualTo(ClientText.digest("eds", method, REQUEST).toString());
        confirm(Factor.EDS, RECIPIENT, RequestDigest.ofHex(digest));
        assertThat(server.call(method, REQUEST).code()).isEqualTo(Status.Code.OK);
    }

    @Test
    void whoHasNotLoggedInIsToldNoDigest() throws Exception {
        EVIDENCE.reset();
        Answer answer = server.call(FormsGrpc.send("forms.Signature"), REQUEST);
        assertThat(answer.problem("requestDigest")).isEmpty();
        assertThat(answer.problem("service")).isEqualTo("eds");
        assertThat(answer.problem("status")).isEqualTo("401");
        assertThat(answer.document()).matches("\\p{ASCII}+");
    }

    @Test
    void oneSignatureCoversTheComponentsOfACompositeServiceAndNothingElse() {
        EVIDENCE.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.call(FormsGrpc.send("forms.Composite"), REQUEST).message())
                .isEqualTo("granted: RECEIVE_AS_COMPONENT otp by LOGIN_PASSWORD_EDS"
                        + "; granted: RECEIVE_AS_COMPONENT eds by LOGIN_PASSWORD_EDS"
                        + "; refused: RECEIVE_AS_COMPONENT permit, NOT_A_COMPONENT");
        assertThat(server.call(FormsGrpc.form("forms.Composite"), REQUEST).message())
                .isEqualTo("refused: RECEIVE_AS_COMPONENT eds, NOT_A_COMPONENT");
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
            return "PERMISSION_DENIED ";
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
        return enough ? "OK " : "UNAUTHENTICATED Bearer " + error + "acr_values=\"" + acr + "\"";
    }

    private static String text(Answer answer) {
        return answer.code() + " " + answer.challenge();
    }

    private static List<Set<Factor>> subsets() {
        return List.of(
                EnumSet.noneOf(Factor.class),
                EnumSet.of(Factor.ONE_TIME_PASSWORD),
                EnumSet.of(Factor.EDS),
                EnumSet.of(Factor.ONE_TIME_PASSWORD, Factor.EDS));
    }
}

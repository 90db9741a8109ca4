package kz.kuzet.guard;

import static kz.kuzet.guard.Samples.ANOTHER_RECIPIENT;
import static kz.kuzet.guard.Samples.ANOTHER_REQUEST;
import static kz.kuzet.guard.Samples.RECIPIENT;
import static kz.kuzet.guard.Samples.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.ServiceResult;
import kz.kuzet.guard.SendingOracle.Attempt;
import kz.kuzet.guard.SendingOracle.Service;
import kz.kuzet.guard.SendingOracle.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of service, offered over every set of channels, against everything that a recipient can show. */
class DecisionTableTest {

    private enum Kind {
        LOGIN,
        ONE_TIME_PASSWORD,
        ONE_TIME_PASSWORD_PINNED_TO_SIGNATURE,
        SIGNATURE,
        PERMIT,
        COMPOSITE;

        AuthenticationMethod asked() {
            return switch (this) {
                case LOGIN -> AuthenticationMethod.LOGIN_PASSWORD;
                case ONE_TIME_PASSWORD -> AuthenticationMethod.LOGIN_PASSWORD_OTP;
                case ONE_TIME_PASSWORD_PINNED_TO_SIGNATURE, SIGNATURE, PERMIT, COMPOSITE ->
                    AuthenticationMethod.LOGIN_PASSWORD_EDS;
            };
        }

        ServiceDeclaration declaration() {
            return switch (this) {
                case LOGIN -> Samples.serviceScored(AuthenticationMethod.LOGIN_PASSWORD);
                case ONE_TIME_PASSWORD, ONE_TIME_PASSWORD_PINNED_TO_SIGNATURE ->
                    Samples.serviceScored(AuthenticationMethod.LOGIN_PASSWORD_OTP);
                case SIGNATURE -> Samples.serviceScored(AuthenticationMethod.LOGIN_PASSWORD_EDS);
                case PERMIT ->
                    Samples.serviceScored(AuthenticationMethod.LOGIN_PASSWORD).result(ServiceResult.PERMIT);
                case COMPOSITE ->
                    Samples.serviceScored(AuthenticationMethod.LOGIN_PASSWORD).composedOf("one", "other");
            };
        }
    }

    private static final List<Attempt> ATTEMPTS = attempts();
    private static final List<Set<Channel>> CHANNELS = subsetsOfChannels();

    @ParameterizedTest
    @EnumSource
    void sendingIsDecidedAsTheRulesSay(Kind kind) {
        List<String> wrong = new ArrayList<>();
        for (Service service : servicesOf(kind)) {
            ServiceGuard guard = guardOf(kind, service);
            for (Attempt attempt : ATTEMPTS) {
                String expected = SendingOracle.expected(service, attempt);
                String decided = text(guard.decide(evidenceOf(attempt), REQUEST));
                if (!decided.equals(expected)) {
                    wrong.add(service + ", " + attempt + ": " + decided + " instead of " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void preparingIsGrantedToWhoeverHasLoggedInWhereSendingIsPossible(Kind kind) {
        for (Service service : servicesOf(kind)) {
            ServiceGuard guard = guardOf(kind, service);
            for (Attempt attempt : ATTEMPTS) {
                boolean impossible = SendingOracle.expected(service, attempt).startsWith("REFUSED");
                String expected = impossible
                        ? "REFUSED CHANNEL_NOT_DECLARED"
                        : attempt.login() ? "GRANTED LOGIN_PASSWORD" : "STEP_UP [LOGIN_PASSWORD] after login";
                Decision decision = guard.decideToPrepare(evidenceOf(attempt));
                if (!text(decision).equals(expected) || decision.action() != Action.PREPARE) {
                    throw new AssertionError(service + ", " + attempt + ": " + decision + " instead of " + expected);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDecisionNamesTheServiceAndTheAction(Kind kind) {
        ServiceGuard guard = Samples.guard(kind.declaration().askingFor(kind.asked()));
        for (Attempt attempt : ATTEMPTS) {
            Decision decision = guard.decide(evidenceOf(attempt), REQUEST);
            if (decision.service() != guard.service() || decision.action() != Action.SEND) {
                throw new AssertionError(decision);
            }
        }
    }

    @Test
    void everyKindOfDecisionOccursInTheTable() {
        Set<String> occurring = new HashSet<>();
        for (Kind kind : Kind.values()) {
            for (Service service : servicesOf(kind)) {
                ATTEMPTS.forEach(attempt -> occurring.add(SendingOracle.expected(service, attempt)));
            }
        }
        assertThat(occurring)
                .containsExactlyInAnyOrder(
                        "REFUSED CHANNEL_NOT_DECLARED",
                        "GRANTED LOGIN_PASSWORD",
                        "GRANTED LOGIN_PASSWORD_OTP",
                        "GRANTED LOGIN_PASSWORD_EDS",
                        "STEP_UP [LOGIN_PASSWORD] after login",
                        "STEP_UP [LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_EDS]",
                        "STEP_UP [LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_EDS] after login",
                        "STEP_UP [LOGIN_PASSWORD_EDS]",
                        "STEP_UP [LOGIN_PASSWORD_EDS] after login");
    }

    private static List<Service> servicesOf(Kind kind) {
        return CHANNELS.stream()
                .flatMap(channels -> Stream.concat(
                                Stream.of(Optional.<AuthenticationMethod>empty()),
                                Stream.of(AuthenticationMethod.values()).map(Optional::of))
                        .map(stated -> new Service(kind.asked(), stated, channels)))
                .toList();
    }

    private static ServiceGuard guardOf(Kind kind, Service service) {
        ServiceDeclaration declaration =
                kind.declaration().channels(service.channels().toArray(new Channel[0]));
        service.stated().ifPresent(declaration::messagingMethod);
        return Samples.guard(declaration.askingFor(service.asked()));
    }

    private static Evidence evidenceOf(Attempt attempt) {
        Evidence evidence = attempt.login()
                ? Evidence.ofLogin(RECIPIENT, attempt.channel())
                : Evidence.withoutLogin(attempt.channel());
        return adding(
                attempt.signature(), Factor.EDS, adding(attempt.oneTimePassword(), Factor.ONE_TIME_PASSWORD, evidence));
    }

    private static Evidence adding(Shown shown, Factor factor, Evidence evidence) {
        return switch (shown) {
            case NOTHING -> evidence;
            case RIGHT -> evidence.with(new Confirmation(factor, RECIPIENT, REQUEST));
            case BY_ANOTHER_RECIPIENT -> evidence.with(new Confirmation(factor, ANOTHER_RECIPIENT, REQUEST));
            case FOR_ANOTHER_REQUEST -> evidence.with(new Confirmation(factor, RECIPIENT, ANOTHER_REQUEST));
            case BOTH_WRONG -> evidence.with(new Confirmation(factor, ANOTHER_RECIPIENT, ANOTHER_REQUEST));
        };
    }

    private static String text(Decision decision) {
        if (decision instanceof Decision.Granted granted) {
            return "GRANTED " + granted.method();
        }
        if (decision instanceof Decision.StepUpRequired stepUp) {
            return "STEP_UP " + stepUp.acceptableMethods() + (stepUp.loginMissing() ? " after login" : "");
        }
        return "REFUSED " + ((Decision.Refused) Objects.requireNonNull(decision)).reason();
    }

    private static List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            for (boolean login : new boolean[] {false, true}) {
                for (Shown oneTimePassword : Shown.values()) {
                    for (Shown signature : Shown.values()) {
                        attempts.add(new Attempt(channel, login, oneTimePassword, signature));
                    }
                }
            }
        }
        return attempts;
    }

    private static List<Set<Channel>> subsetsOfChannels() {
        List<Set<Channel>> subsets = new ArrayList<>();
        for (int bits = 1; bits < 1 << Channel.values().length; bits++) {
            Set<Channel> subset = EnumSet.noneOf(Channel.class);
            for (Channel channel : Channel.values()) {
                if ((bits >> subsetIndex(channel) & 1) == 1) {
                    subset.add(channel);
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private static int subsetIndex(Channel channel) {
        return List.of(Channel.values()).indexOf(channel);
    }
}

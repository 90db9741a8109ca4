package kz.kuzet.example.quickstart;

import java.util.stream.Collectors;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.guard.Action;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.Refusal;

/** Decisions in words for a terminal. */
final class Words {

    private Words() {}

    static String of(Decision decision) {
        if (decision instanceof Decision.Granted granted) {
            return "granted: " + of(granted);
        }
        if (decision instanceof Decision.StepUpRequired stepUp) {
            return "not granted: missing " + of(stepUp);
        }
        return "refused: " + of(((Decision.Refused) decision).reason());
    }

    static String abbreviation(AuthenticationMethod method) {
        return switch (method) {
            case LOGIN_PASSWORD -> "LP";
            case LOGIN_PASSWORD_OTP -> "OTP";
            case LOGIN_PASSWORD_EDS -> "EDS";
        };
    }

    private static String of(Decision.Granted granted) {
        if (granted.action() == Action.RECEIVE_AS_COMPONENT) {
            return "covered by the signature of the composite service";
        }
        return switch (granted.method()) {
            case LOGIN_PASSWORD -> "login/password suffices";
            case LOGIN_PASSWORD_OTP -> "login/password + one-time password";
            case LOGIN_PASSWORD_EDS -> "login/password + signature";
        };
    }

    private static String of(Decision.StepUpRequired stepUp) {
        if (stepUp.loginMissing()) {
            return of(Factor.LOGIN_PASSWORD);
        }
        return stepUp.acceptableMethods().stream()
                .map(method ->
                        stepUp.missingFactors(method).stream().map(Words::of).collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(", or "));
    }

    private static String of(Factor factor) {
        return switch (factor) {
            case LOGIN_PASSWORD -> "login/password";
            case ONE_TIME_PASSWORD -> "one-time password";
            case EDS -> "signature of this request";
        };
    }

    private static String of(Refusal reason) {
        return switch (reason) {
            case NO_EVIDENCE -> "nothing is known about the sender";
            case NOT_A_RECIPIENT -> "the sender is no recipient of services";
            case NO_REQUEST -> "there is no request";
            case CHANNEL_NOT_DECLARED -> "not offered over this channel";
            case NOT_A_COMPONENT -> "no part of the composite service";
        };
    }
}

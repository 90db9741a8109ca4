package kz.kuzet.guard;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;

/**
 * What has to come of an attempt to send a request, written from the text of Appendix 1, para 1: the methods as sets of factors,
 * and whoever has shown one of the sets may send.
 */
final class SendingOracle {

    private static final Set<Channel> PORTAL_OR_MOBILE_APPLICATION =
            EnumSet.of(Channel.PORTAL, Channel.MOBILE_APPLICATION);

    /** Which of the confirmations of a factor are there. */
    enum Shown {
        NOTHING,
        RIGHT,
        BY_ANOTHER_RECIPIENT,
        FOR_ANOTHER_REQUEST,
        BOTH_WRONG
    }

    record Service(AuthenticationMethod asked, Optional<AuthenticationMethod> stated, Set<Channel> channels) {}

    record Attempt(Channel channel, boolean login, Shown oneTimePassword, Shown signature) {}

    private SendingOracle() {}

    static String expected(Service service, Attempt attempt) {
        List<AuthenticationMethod> lawful =
                service.channels().contains(attempt.channel()) ? lawful(service, attempt.channel()) : List.of();
        if (lawful.isEmpty()) {
            return "REFUSED CHANNEL_NOT_DECLARED";
        }
        Set<Factor> shown = EnumSet.noneOf(Factor.class);
        if (attempt.login()) {
            shown.add(Factor.LOGIN_PASSWORD);
        }
        if (attempt.oneTimePassword() == Shown.RIGHT) {
            shown.add(Factor.ONE_TIME_PASSWORD);
        }
        if (attempt.signature() == Shown.RIGHT) {
            shown.add(Factor.EDS);
        }
        return lawful.stream()
                .filter(method -> shown.containsAll(factors(method)))
                .reduce((weaker, stronger) -> stronger)
                .map(strongest -> "GRANTED " + strongest)
                .orElse("STEP_UP " + lawful + (attempt.login() ? "" : " after login"));
    }

    /** From the weakest to the strongest. */
    private static List<AuthenticationMethod> lawful(Service service, Channel channel) {
        boolean message = !PORTAL_OR_MOBILE_APPLICATION.contains(channel);
        return switch (service.asked()) {
            // Para 1(1) names the portal and the mobile application, but nothing in it cannot be sent as a message.
            case LOGIN_PASSWORD -> List.of(AuthenticationMethod.LOGIN_PASSWORD);
            // "An alternative … shall be the use of login / password + EDS."
            // "Via instant message and in the form of a short text message, a one-time password shall not be applied."
            case LOGIN_PASSWORD_OTP ->
                message
                        ? service.stated().equals(Optional.of(AuthenticationMethod.LOGIN_PASSWORD))
                                ? List.of(AuthenticationMethod.LOGIN_PASSWORD)
                                : List.of()
                        : List.of(AuthenticationMethod.LOGIN_PASSWORD_OTP, AuthenticationMethod.LOGIN_PASSWORD_EDS);
            // "On the portal or in the mobile application."
            case LOGIN_PASSWORD_EDS -> message ? List.of() : List.of(AuthenticationMethod.LOGIN_PASSWORD_EDS);
        };
    }

    private static Set<Factor> factors(AuthenticationMethod method) {
        return switch (method) {
            case LOGIN_PASSWORD -> Set.of(Factor.LOGIN_PASSWORD);
            case LOGIN_PASSWORD_OTP -> Set.of(Factor.LOGIN_PASSWORD, Factor.ONE_TIME_PASSWORD);
            case LOGIN_PASSWORD_EDS -> Set.of(Factor.LOGIN_PASSWORD, Factor.EDS);
        };
    }
}

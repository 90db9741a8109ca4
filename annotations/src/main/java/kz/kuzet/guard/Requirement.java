package kz.kuzet.guard;

import java.util.List;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.rules.AlternativeRule;

/** What a service asks for over one channel, with every decision that can come of it made in advance. */
final class Requirement {

    private final boolean asksForConfirmation;
    private final boolean acceptsOneTimePassword;
    private final Decision grantedByLogin;
    private final Decision grantedByOneTimePassword;
    private final Decision grantedByEds;
    private final Decision loginMissing;
    private final Decision confirmationMissing;

    Requirement(ServiceDescriptor service, Action action, AuthenticationMethod asked) {
        List<AuthenticationMethod> acceptable = AlternativeRule.acceptable(asked);
        asksForConfirmation = asked != AuthenticationMethod.LOGIN_PASSWORD;
        acceptsOneTimePassword = acceptable.contains(AuthenticationMethod.LOGIN_PASSWORD_OTP);
        grantedByLogin = new Decision.Granted(service, action, AuthenticationMethod.LOGIN_PASSWORD);
        grantedByOneTimePassword = new Decision.Granted(service, action, AuthenticationMethod.LOGIN_PASSWORD_OTP);
        grantedByEds = new Decision.Granted(service, action, AuthenticationMethod.LOGIN_PASSWORD_EDS);
        loginMissing = new Decision.StepUpRequired(service, action, acceptable, true);
        confirmationMissing = new Decision.StepUpRequired(service, action, acceptable, false);
    }

    Decision judge(Evidence evidence, RequestDigest request) {
        if (!evidence.hasLogin()) {
            return loginMissing;
        }
        if (!asksForConfirmation) {
            return grantedByLogin;
        }
        Factor confirmation = evidence.confirmationOf(request);
        // Every method that asks for a confirmation accepts the signature: it is asked for, or the lawful alternative.
        if (confirmation == Factor.EDS) {
            return grantedByEds;
        }
        if (confirmation == Factor.ONE_TIME_PASSWORD && acceptsOneTimePassword) {
            return grantedByOneTimePassword;
        }
        return confirmationMissing;
    }

    Decision judgePreparation(Evidence evidence) {
        return evidence.hasLogin() ? grantedByLogin : loginMissing;
    }
}

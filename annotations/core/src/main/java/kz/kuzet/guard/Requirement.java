package kz.kuzet.guard;

import java.util.List;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.rules.AlternativeRule;
import org.jspecify.annotations.Nullable;

/**
 * What a service asks for over one channel, as the decisions that can result, all created in advance. A factor that does not
 * suffice has no decision that grants by it.
 */
final class Requirement {

    private final AuthenticationMethod asked;
    private final Decision grantedToPrepare;
    private final Decision loginMissingToPrepare;
    private final @Nullable Decision grantedByLogin;
    private final @Nullable Decision grantedByOneTimePassword;
    private final @Nullable Decision grantedByEds;
    private final Decision loginMissing;
    private final Decision noRecipient;
    private final Decision noRecipientToPrepare;
    private final Decision confirmationMissing;

    Requirement(ServiceDescriptor service, AuthenticationMethod asked) {
        this.asked = asked;
        List<AuthenticationMethod> login = List.of(AuthenticationMethod.LOGIN_PASSWORD);
        List<AuthenticationMethod> acceptable = AlternativeRule.acceptable(asked);
        // The further factor confirms the sending of a request; to prepare it, login and password suffice (Appendix 1,
        // para 1).
        grantedToPrepare = new Decision.Granted(service, Action.PREPARE, AuthenticationMethod.LOGIN_PASSWORD);
        loginMissingToPrepare = new Decision.StepUpRequired(service, Action.PREPARE, login, true);
        grantedByLogin = granted(service, acceptable, AuthenticationMethod.LOGIN_PASSWORD);
        grantedByOneTimePassword = granted(service, acceptable, AuthenticationMethod.LOGIN_PASSWORD_OTP);
        grantedByEds = granted(service, acceptable, AuthenticationMethod.LOGIN_PASSWORD_EDS);
        loginMissing = new Decision.StepUpRequired(service, Action.SEND, acceptable, true);
        noRecipient = new Decision.Refused(service, Action.SEND, Refusal.NOT_A_RECIPIENT);
        noRecipientToPrepare = new Decision.Refused(service, Action.PREPARE, Refusal.NOT_A_RECIPIENT);
        confirmationMissing = new Decision.StepUpRequired(service, Action.SEND, acceptable, false);
    }

    private static @Nullable Decision granted(
            ServiceDescriptor service, List<AuthenticationMethod> acceptable, AuthenticationMethod shown) {
        return acceptable.contains(shown) ? new Decision.Granted(service, Action.SEND, shown) : null;
    }

    boolean asks(AuthenticationMethod method) {
        return asked == method;
    }

    Decision judge(Evidence evidence, RequestDigest request) {
        RecipientId recipient = evidence.recipientOrNull();
        if (recipient == null) {
            return evidence.isOfNoRecipient() ? noRecipient : loginMissing;
        }
        if (grantedByLogin != null) {
            return grantedByLogin;
        }
        for (Confirmation confirmation : evidence.strongestFirst()) {
            Decision granted = confirmation.factor() == Factor.EDS ? grantedByEds : grantedByOneTimePassword;
            if (granted != null && confirmation.confirms(request, recipient)) {
                return granted;
            }
        }
        return confirmationMissing;
    }

    Decision judgePreparation(Evidence evidence) {
        if (evidence.recipientOrNull() == null) {
            return evidence.isOfNoRecipient() ? noRecipientToPrepare : loginMissingToPrepare;
        }
        return grantedToPrepare;
    }
}

package kz.kuzet.guard;

import static kz.kuzet.guard.Samples.RECIPIENT;
import static kz.kuzet.guard.Samples.REQUEST;

import java.util.Locale;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;

/** Every kind of decision that is answered over HTTP, each taken by a real guard. */
enum AnsweredDecision {
    LOGIN_FOR_LOGIN,
    LOGIN_FOR_OTP,
    LOGIN_FOR_EDS,
    CONFIRM_BY_OTP,
    CONFIRM_BY_EDS,
    NO_EVIDENCE,
    NOT_A_RECIPIENT,
    NO_REQUEST,
    CHANNEL_NOT_DECLARED,
    NOT_A_COMPONENT;

    private static final Evidence NOBODY = Evidence.withoutLogin(Channel.PORTAL);
    private static final Evidence LOGGED_IN = Evidence.ofLogin(RECIPIENT, Channel.PORTAL);

    ProblemResponse answer(Locale locale) {
        return decide().problemResponse(REQUEST, locale).orElseThrow();
    }

    Decision decide() {
        ServiceGuard login = Samples.guardAskingFor(AuthenticationMethod.LOGIN_PASSWORD);
        ServiceGuard oneTimePassword = Samples.guardAskingFor(AuthenticationMethod.LOGIN_PASSWORD_OTP);
        ServiceGuard signature = Samples.guardAskingFor(AuthenticationMethod.LOGIN_PASSWORD_EDS);
        return switch (this) {
            case LOGIN_FOR_LOGIN -> login.decide(NOBODY, REQUEST);
            case LOGIN_FOR_OTP -> oneTimePassword.decide(NOBODY, REQUEST);
            case LOGIN_FOR_EDS -> signature.decide(NOBODY, REQUEST);
            case CONFIRM_BY_OTP -> oneTimePassword.decide(LOGGED_IN, REQUEST);
            case CONFIRM_BY_EDS -> signature.decide(LOGGED_IN, REQUEST);
            case NO_EVIDENCE -> login.decide(null, REQUEST);
            case NOT_A_RECIPIENT -> signature.decide(Evidence.ofNoRecipient(Channel.PORTAL), REQUEST);
            case NO_REQUEST -> login.decide(LOGGED_IN, null);
            case CHANNEL_NOT_DECLARED -> login.decideToPrepare(Evidence.withoutLogin(Channel.SHORT_TEXT_MESSAGE));
            case NOT_A_COMPONENT -> login.decideAsComponent(null);
        };
    }
}

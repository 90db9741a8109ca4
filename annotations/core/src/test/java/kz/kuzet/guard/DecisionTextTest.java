package kz.kuzet.guard;

import static kz.kuzet.guard.Samples.RECIPIENT;
import static kz.kuzet.guard.Samples.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import org.junit.jupiter.api.Test;

/** Decisions and guards as lines of a log. */
class DecisionTextTest {

    private static final ServiceGuard GUARD = Samples.guardAskingFor(AuthenticationMethod.LOGIN_PASSWORD_OTP);

    @Test
    void granted() {
        Evidence evidence =
                Evidence.ofLogin(RECIPIENT, Channel.PORTAL).with(Samples.confirmation(Factor.ONE_TIME_PASSWORD));
        assertThat(GUARD.decide(evidence, REQUEST)).hasToString("granted: SEND code by LOGIN_PASSWORD_OTP");
    }

    @Test
    void stepUpRequired() {
        assertThat(GUARD.decide(Evidence.withoutLogin(Channel.PORTAL), REQUEST))
                .hasToString("step-up required: SEND code by one of [LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_EDS],"
                        + " missing [[LOGIN_PASSWORD, ONE_TIME_PASSWORD], [LOGIN_PASSWORD, EDS]]");
        assertThat(GUARD.decideToPrepare(Evidence.withoutLogin(Channel.PORTAL)))
                .hasToString("step-up required: PREPARE code by one of [LOGIN_PASSWORD], missing [[LOGIN_PASSWORD]]");
    }

    @Test
    void refused() {
        assertThat(GUARD.decide(Evidence.ofLogin(RECIPIENT, Channel.INSTANT_MESSAGE), REQUEST))
                .hasToString("refused: SEND code, CHANNEL_NOT_DECLARED");
    }

    @Test
    void guard() {
        assertThat(GUARD).hasToString("guard of code: LOGIN_PASSWORD_OTP");
        assertThat(GUARD.service()).hasToString("code: LOGIN_PASSWORD_OTP");
    }
}

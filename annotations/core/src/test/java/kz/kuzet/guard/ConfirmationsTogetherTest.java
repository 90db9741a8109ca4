package kz.kuzet.guard;

import static kz.kuzet.guard.Samples.ANOTHER_RECIPIENT;
import static kz.kuzet.guard.Samples.ANOTHER_REQUEST;
import static kz.kuzet.guard.Samples.RECIPIENT;
import static kz.kuzet.guard.Samples.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several confirmations at once: the right one counts wherever it stands, and halves do not add up to a whole. */
class ConfirmationsTogetherTest {

    private static final ServiceGuard GUARD = Samples.guardAskingFor(AuthenticationMethod.LOGIN_PASSWORD_OTP);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOGIN_PASSWORD")
    void theRightOneCountsInEveryPlace(Factor factor) {
        List<Confirmation> wrong = wrong(factor);
        for (int place = 0; place <= wrong.size(); place++) {
            Evidence evidence = Evidence.ofLogin(RECIPIENT, Channel.PORTAL);
            for (Confirmation before : wrong.subList(0, place)) {
                evidence = evidence.with(before);
            }
            evidence = evidence.with(new Confirmation(factor, RECIPIENT, REQUEST));
            for (Confirmation after : wrong.subList(place, wrong.size())) {
                evidence = evidence.with(after);
            }
            assertThat(GUARD.decide(evidence, REQUEST)).as("place " + place).isInstanceOf(Decision.Granted.class);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOGIN_PASSWORD")
    void wrongOnesDoNotAddUp(Factor factor) {
        Evidence evidence = Evidence.ofLogin(RECIPIENT, Channel.PORTAL);
        for (Confirmation confirmation : wrong(factor)) {
            evidence = evidence.with(confirmation);
        }
        assertThat(GUARD.decide(evidence, REQUEST)).isInstanceOf(Decision.StepUpRequired.class);
    }

    private static List<Confirmation> wrong(Factor factor) {
        return Arrays.asList(
                new Confirmation(factor, RECIPIENT, ANOTHER_REQUEST),
                new Confirmation(factor, ANOTHER_RECIPIENT, REQUEST),
                new Confirmation(factor, ANOTHER_RECIPIENT, ANOTHER_REQUEST));
    }
}

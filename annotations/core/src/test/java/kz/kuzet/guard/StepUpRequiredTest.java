package kz.kuzet.guard;

import static kz.kuzet.guard.Samples.RECIPIENT;
import static kz.kuzet.guard.Samples.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is still to be shown, for each method of which any one suffices. */
class StepUpRequiredTest {

    @ParameterizedTest
    @CsvSource({
        // asked,            login, acceptable,         missing
        "LOGIN_PASSWORD,     false, LOGIN_PASSWORD,     LOGIN_PASSWORD",
        "LOGIN_PASSWORD_OTP, false, LOGIN_PASSWORD_OTP, LOGIN_PASSWORD ONE_TIME_PASSWORD",
        "LOGIN_PASSWORD_OTP, false, LOGIN_PASSWORD_EDS, LOGIN_PASSWORD EDS",
        "LOGIN_PASSWORD_OTP, true,  LOGIN_PASSWORD_OTP, ONE_TIME_PASSWORD",
        "LOGIN_PASSWORD_OTP, true,  LOGIN_PASSWORD_EDS, EDS",
        "LOGIN_PASSWORD_EDS, false, LOGIN_PASSWORD_EDS, LOGIN_PASSWORD EDS",
        "LOGIN_PASSWORD_EDS, true,  LOGIN_PASSWORD_EDS, EDS",
    })
    void namesTheMissingFactors(
            AuthenticationMethod asked, boolean login, AuthenticationMethod acceptable, String missing) {
        Decision.StepUpRequired stepUp = stepUp(asked, login);
        assertThat(stepUp.loginMissing()).isEqualTo(!login);
        assertThat(stepUp.acceptableMethods()).contains(acceptable);
        assertThat(stepUp.missingFactors(acceptable))
                .isEqualTo(Arrays.stream(missing.split(" ", -1))
                        .map(Factor::valueOf)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "LOGIN_PASSWORD,     false, LOGIN_PASSWORD_OTP LOGIN_PASSWORD_EDS",
        "LOGIN_PASSWORD_OTP, false, LOGIN_PASSWORD",
        "LOGIN_PASSWORD_OTP, true,  LOGIN_PASSWORD",
        "LOGIN_PASSWORD_EDS, false, LOGIN_PASSWORD LOGIN_PASSWORD_OTP",
        "LOGIN_PASSWORD_EDS, true,  LOGIN_PASSWORD LOGIN_PASSWORD_OTP",
    })
    void anUnacceptableMethodHasNoMissingFactors(AuthenticationMethod asked, boolean login, String unacceptable) {
        Decision.StepUpRequired stepUp = stepUp(asked, login);
        for (String name : unacceptable.split(" ", -1)) {
            AuthenticationMethod method = AuthenticationMethod.valueOf(name);
            assertThat(stepUp.acceptableMethods()).doesNotContain(method);
            assertThatThrownBy(() -> stepUp.missingFactors(method))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(method + " is not one of " + stepUp.acceptableMethods());
        }
        assertThatThrownBy(() -> stepUp.missingFactors(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void whatIsAskedForComesBeforeItsAlternative() {
        assertThat(stepUp(AuthenticationMethod.LOGIN_PASSWORD_OTP, true).acceptableMethods())
                .containsExactly(AuthenticationMethod.LOGIN_PASSWORD_OTP, AuthenticationMethod.LOGIN_PASSWORD_EDS);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyCanAlterWhatIsMissing(AuthenticationMethod asked) {
        Decision.StepUpRequired stepUp = stepUp(asked, false);
        List<AuthenticationMethod> acceptable = stepUp.acceptableMethods();
        assertThatThrownBy(() -> acceptable.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        Set<Factor> missing = stepUp.missingFactors(asked);
        assertThatThrownBy(missing::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void preparingAsksForNoMoreThanLogin() {
        Decision decision = Samples.guardAskingFor(AuthenticationMethod.LOGIN_PASSWORD_EDS)
                .decideToPrepare(Evidence.withoutLogin(Channel.PORTAL));
        assertThat(((Decision.StepUpRequired) decision).missingFactors(AuthenticationMethod.LOGIN_PASSWORD))
                .containsExactly(Factor.LOGIN_PASSWORD);
    }

    static Decision.StepUpRequired stepUp(AuthenticationMethod asked, boolean login) {
        Evidence evidence = login ? Evidence.ofLogin(RECIPIENT, Channel.PORTAL) : Evidence.withoutLogin(Channel.PORTAL);
        return (Decision.StepUpRequired) Samples.guardAskingFor(asked).decide(evidence, REQUEST);
    }
}

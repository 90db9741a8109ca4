package kz.kuzet.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import kz.kuzet.AuthenticationMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlternativeRuleTest {

    @ParameterizedTest
    @CsvSource({
        "LOGIN_PASSWORD,     LOGIN_PASSWORD",
        "LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_OTP LOGIN_PASSWORD_EDS",
        "LOGIN_PASSWORD_EDS, LOGIN_PASSWORD_EDS",
    })
    void onlyTheOneTimePasswordHasAnAlternative(AuthenticationMethod asked, String acceptable) {
        assertThat(AlternativeRule.acceptable(asked))
                .isEqualTo(Arrays.stream(acceptable.split(" ", -1))
                        .map(AuthenticationMethod::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void nobodyCanAddAnAlternative(AuthenticationMethod asked) {
        List<AuthenticationMethod> acceptable = AlternativeRule.acceptable(asked);
        assertThatThrownBy(() -> acceptable.add(AuthenticationMethod.LOGIN_PASSWORD))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}

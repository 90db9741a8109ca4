package kz.kuzet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticationMethodTest {

    @ParameterizedTest
    @CsvSource({
        "LOGIN_PASSWORD,     LOGIN_PASSWORD,     false",
        "LOGIN_PASSWORD,     LOGIN_PASSWORD_OTP, true",
        "LOGIN_PASSWORD,     LOGIN_PASSWORD_EDS, true",
        "LOGIN_PASSWORD_OTP, LOGIN_PASSWORD,     false",
        "LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_OTP, false",
        "LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_EDS, true",
        "LOGIN_PASSWORD_EDS, LOGIN_PASSWORD,     false",
        "LOGIN_PASSWORD_EDS, LOGIN_PASSWORD_OTP, false",
        "LOGIN_PASSWORD_EDS, LOGIN_PASSWORD_EDS, false",
    })
    void comparesStrength(AuthenticationMethod one, AuthenticationMethod other, boolean weaker) {
        assertThat(one.isWeakerThan(other)).isEqualTo(weaker);
    }
}

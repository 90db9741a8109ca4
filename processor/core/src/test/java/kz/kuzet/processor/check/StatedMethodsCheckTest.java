package kz.kuzet.processor.check;

import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD;
import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_EDS;
import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_OTP;
import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StatedMethodsCheckTest {

    private final StatedMethodsCheck check = new StatedMethodsCheck();

    @Test
    void noneAndOneAreFine() {
        assertThat(Found.by(check, service())).isEmpty();
        assertThat(Found.by(check, service().method(LOGIN_PASSWORD).messagingMethod(LOGIN_PASSWORD_EDS)))
                .isEmpty();
    }

    @Test
    void twoMethods() {
        assertThat(Found.by(check, service().method(LOGIN_PASSWORD, LOGIN_PASSWORD_EDS)))
                .containsExactly(
                        "METHOD_TWICE(LOGIN_PASSWORD, LOGIN_PASSWORD_EDS) at Endpoint PUBLIC_SERVICE method 1");
    }

    @Test
    void oneMethodTwice() {
        assertThat(Found.by(check, service().method(LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_OTP)))
                .containsExactly("METHOD_TWICE(LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_OTP)"
                        + " at Endpoint PUBLIC_SERVICE method 1");
    }

    @Test
    void twoMethodsForMessages() {
        assertThat(Found.by(check, service().messagingMethod(LOGIN_PASSWORD, LOGIN_PASSWORD)))
                .containsExactly("MESSAGING_METHOD_TWICE(LOGIN_PASSWORD, LOGIN_PASSWORD)"
                        + " at Endpoint PUBLIC_SERVICE messagingMethod 1");
    }
}

package kz.kuzet.guard;

import static kz.kuzet.guard.Samples.ANOTHER_RECIPIENT;
import static kz.kuzet.guard.Samples.ANOTHER_REQUEST;
import static kz.kuzet.guard.Samples.DIGITS;
import static kz.kuzet.guard.Samples.RECIPIENT;
import static kz.kuzet.guard.Samples.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfirmationTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOGIN_PASSWORD")
    void confirmsItsOwnRequestBySameRecipientOnly(Factor factor) {
        Confirmation confirmation = new Confirmation(factor, RECIPIENT, REQUEST);
        assertThat(confirmation.confirms(REQUEST, RECIPIENT)).isTrue();
        assertThat(confirmation.confirms(REQUEST, ANOTHER_RECIPIENT)).isFalse();
        assertThat(confirmation.confirms(ANOTHER_REQUEST, RECIPIENT)).isFalse();
        assertThat(confirmation.confirms(ANOTHER_REQUEST, ANOTHER_RECIPIENT)).isFalse();
    }

    @Test
    void loginAndPasswordConfirmNoRequest() {
        assertThatThrownBy(() -> new Confirmation(Factor.LOGIN_PASSWORD, RECIPIENT, REQUEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("login and password open a session; they confirm no request");
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> new Confirmation(null, RECIPIENT, REQUEST)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Confirmation(Factor.EDS, null, REQUEST)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Confirmation(Factor.EDS, RECIPIENT, null))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void hidesTheRecipientAsText() {
        assertThat(new Confirmation(Factor.EDS, RECIPIENT, REQUEST).toString())
                .contains("EDS", "********0005", REQUEST.toString())
                .doesNotContain(DIGITS);
    }
}

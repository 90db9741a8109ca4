package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import org.junit.jupiter.api.Test;

class FactorTest {

    @Test
    void everyMethodIsMadeOfItsFactors() {
        assertThat(Factor.of(AuthenticationMethod.LOGIN_PASSWORD)).isEqualTo(EnumSet.of(Factor.LOGIN_PASSWORD));
        assertThat(Factor.of(AuthenticationMethod.LOGIN_PASSWORD_OTP))
                .isEqualTo(EnumSet.of(Factor.LOGIN_PASSWORD, Factor.ONE_TIME_PASSWORD));
        assertThat(Factor.of(AuthenticationMethod.LOGIN_PASSWORD_EDS))
                .isEqualTo(EnumSet.of(Factor.LOGIN_PASSWORD, Factor.EDS));
    }

    @Test
    void nobodyCanTakeAFactorAway() {
        for (AuthenticationMethod method : AuthenticationMethod.values()) {
            Set<Factor> mine = Factor.of(method);
            mine.clear();
            assertThat(Factor.of(method)).contains(Factor.LOGIN_PASSWORD).isNotSameAs(mine);
        }
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> Factor.of(null)).isInstanceOf(NullPointerException.class);
    }
}

package kz.kuzet.example.portal.otp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimePasswordSettingsTest {

    private static OneTimePasswordSettings settings(
            Duration lifetime, int attempts, Duration pause, int unused, Duration window) {
        return new OneTimePasswordSettings(lifetime, attempts, pause, unused, window);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S,     3,  PT1M,  10, PT1H, lifetime",
        "PT-1S,    3,  PT1M,  10, PT1H, lifetime",
        "PT3M,     0,  PT1M,  10, PT1H, attempts",
        "PT3M,     -1, PT1M,  10, PT1H, attempts",
        "PT3M,     11, PT1M,  10, PT1H, attempts",
        "PT3M,     3,  PT-1S, 10, PT1H, resendPause",
        "PT3M,     3,  PT1M,  0,  PT1H, unusedPasswords",
        "PT3M,     3,  PT1M,  10, PT0S, window",
        "PT3M,     3,  PT1M,  10, PT-1H, window",
        "PT1M,     3,  PT3M,  10, PT2M59.999S, window",
        "PT3M,     3,  PT1M,  10, PT2M59.999S, window"
    })
    void whatContradictsItselfIsRefusedByName(
            Duration lifetime, int attempts, Duration pause, int unused, Duration window, String name) {
        assertThatThrownBy(() -> settings(lifetime, attempts, pause, unused, window))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(name + ":");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0.001S, 1,  PT0S, 1, PT0.001S",
        "PT3M,     10, PT3M, 1, PT3M",
        "PT10M,    3,  PT1M, 1, PT10M",
    })
    void theExtremesAreAccepted(Duration lifetime, int attempts, Duration pause, int unused, Duration window) {
        assertThatCode(() -> settings(lifetime, attempts, pause, unused, window))
                .doesNotThrowAnyException();
    }

    @Test
    void theDefaultsGiveAThiefThirtyGuessesADay() {
        OneTimePasswordSettings defaults = OneTimePasswordSettings.defaults();

        assertThat(defaults.attempts() * defaults.unusedPasswords()).isEqualTo(30);
        assertThat(defaults.window()).isEqualTo(Duration.ofDays(1));
    }
}

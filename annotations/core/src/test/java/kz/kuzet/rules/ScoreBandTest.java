package kz.kuzet.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.kuzet.AuthenticationMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three bands of para 5. */
class ScoreBandTest {

    @ParameterizedTest
    @CsvSource({
        "0, LOW",
        "1, LOW",
        "2, MIDDLE",
        "3, MIDDLE",
        "4, HIGH",
        "5, HIGH",
        "6, HIGH",
    })
    void holdsItsTotals(int total, ScoreBand band) {
        assertThat(ScoreBand.of(total)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "LOW,    0, 1, LOGIN_PASSWORD",
        "MIDDLE, 2, 3, LOGIN_PASSWORD_OTP",
        "HIGH,   4, 6, LOGIN_PASSWORD_EDS",
    })
    void impliesItsMethod(ScoreBand band, int lowest, int highest, AuthenticationMethod method) {
        assertThat(band.lowest()).isEqualTo(lowest);
        assertThat(band.highest()).isEqualTo(highest);
        assertThat(band.method()).isEqualTo(method);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 7, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void noOtherTotalHasABand(int total) {
        assertThatThrownBy(() -> ScoreBand.of(total))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a total is 0 to 6, not " + total);
    }
}

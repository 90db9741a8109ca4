package kz.kuzet.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.stream.Collectors;
import kz.kuzet.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @Test
    void withinThirtyMinutesDoesNotExceedThem() {
        assertThat(Terms.INSTANT).isNotEmpty().noneMatch(Term::exceedsThirtyMinutes);
    }

    @Test
    void moreThanThirtyMinutesExceedThemInEveryUnit() {
        assertThat(Terms.OVER_THIRTY_MINUTES).isNotEmpty().allMatch(Term::exceedsThirtyMinutes);
        assertThat(Terms.OVER_THIRTY_MINUTES.stream().map(Term::unit).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(TermUnit.class));
    }

    @Test
    void onlyThirtyMinutesAreExactlyThirtyMinutes() {
        assertThat(Terms.all().filter(Term::isExactlyThirtyMinutes)).containsExactly(new Term(30, TermUnit.MINUTES));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, -30, Integer.MIN_VALUE})
    void anAmountThatIsNotPositiveIsRefused(int amount) {
        for (TermUnit unit : TermUnit.values()) {
            assertThatThrownBy(() -> new Term(amount, unit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a term is positive, not " + amount);
        }
    }
}

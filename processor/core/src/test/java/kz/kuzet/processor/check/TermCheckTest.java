package kz.kuzet.processor.check;

import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.TermUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TermCheckTest {

    private final TermCheck check = new TermCheck();

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -30, -1, 0})
    void notPositive(int term) {
        for (TermUnit unit : TermUnit.values()) {
            assertThat(Found.by(check, service().term(term, unit)))
                    .containsExactly("TERM_NOT_POSITIVE(" + term + ") at Endpoint PUBLIC_SERVICE term");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 29, 31, Integer.MAX_VALUE})
    void positive(int term) {
        for (TermUnit unit : TermUnit.values()) {
            assertThat(Found.by(check, service().term(term, unit))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"29, 0", "30, 1", "31, 0"})
    void onlyExactlyThirtyMinutesAreWorthANote(int minutes, int notes) {
        assertThat(Found.by(check, service().term(minutes, TermUnit.MINUTES))).hasSize(notes);
    }

    @ParameterizedTest
    @EnumSource
    void thirtyOfEveryUnit(TermUnit unit) {
        assertThat(Found.by(check, service().term(30, unit)).toString())
                .isEqualTo(
                        unit == TermUnit.MINUTES
                                ? "[TERM_EXACTLY_THIRTY_MINUTES at Endpoint PUBLIC_SERVICE term]"
                                : "[]");
    }
}

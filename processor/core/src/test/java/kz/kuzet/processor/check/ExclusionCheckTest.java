package kz.kuzet.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.processor.model.Exclusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExclusionCheckTest {

    private final ExclusionCheck check = new ExclusionCheck();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void blankReason(String reason) {
        assertThat(Found.by(check, new Exclusion(Subjects.type("Health"), reason)))
                .containsExactly("REASON_BLANK at Health NOT_PUBLIC_SERVICE reason");
    }

    @Test
    void anyReason() {
        assertThat(Found.by(check, new Exclusion(Subjects.method("Health", "get"), "x")))
                .isEmpty();
    }
}

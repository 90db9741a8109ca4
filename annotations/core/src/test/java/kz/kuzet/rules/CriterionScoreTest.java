package kz.kuzet.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionScoreTest {

    @ParameterizedTest
    @CsvSource({
        "DISCLOSURE_RISK, PARA_5_1",
        "DATABASE_CHANGE, PARA_5_2",
        "TERM,            PARA_5_3",
        "FEE,             PARA_5_4",
    })
    void namesTheSubparagraphThatScoresIt(Criterion criterion, Citation citation) {
        assertThat(criterion.citation()).isEqualTo(citation);
        for (int points = 0; points <= 2; points++) {
            assertThat(new CriterionScore(criterion, points).citation()).isEqualTo(citation);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void noCriterionGivesOtherPoints(int points) {
        assertThatThrownBy(() -> new CriterionScore(Criterion.FEE, points))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("points are 0 to 2, not " + points);
    }
}

package kz.kuzet.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import org.junit.jupiter.api.Test;

class ClassificationTest {

    private static final ServiceCriteria LEAST = ServiceCriteria.disclosureRisk(DisclosureRisk.ABSENT)
            .databaseChange(DatabaseChange.UNCHANGED)
            .term(30, TermUnit.MINUTES)
            .fee(Fee.FREE);

    private static final ServiceCriteria MOST = ServiceCriteria.disclosureRisk(DisclosureRisk.PRESENT)
            .databaseChange(DatabaseChange.CHANGED)
            .term(31, TermUnit.MINUTES)
            .fee(Fee.CHARGED);

    @Test
    void remembersWhatWasClassified() {
        assertThat(Classification.of(LEAST).criteria()).isSameAs(LEAST);
    }

    @Test
    void twoOfTheSameCriteriaAreEqualAndNoOthersAre() {
        List<ServiceCriteria> all = AllCriteria.stream().toList();
        assertThat(all.stream().map(Classification::of).distinct()).hasSameSizeAs(all);
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(criteria -> assertThat(Classification.of(criteria))
                        .isEqualTo(criteria.classify())
                        .hasSameHashCodeAs(criteria.classify())
                        .isNotEqualTo(criteria));
        assertThat(all.stream()
                        .map(Classification::of)
                        .map(Classification::hashCode)
                        .distinct())
                .as("hash codes tell most apart")
                .hasSizeGreaterThan(all.size() / 2);
    }

    @Test
    void saysItInOneLine() {
        assertThat(LEAST.classify()).hasToString("1 point: LOGIN_PASSWORD (para 5)");
        assertThat(MOST.classify()).hasToString("6 points: LOGIN_PASSWORD_EDS (para 5)");
        assertThat(LEAST.issuingPermit().classify()).hasToString("1 point: LOGIN_PASSWORD_EDS (Appendix 1, para 2)");
    }

    @Test
    void theBreakdownCannotBeAltered() {
        List<CriterionScore> scores = LEAST.classify().scores();
        assertThatThrownBy(() -> scores.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
}

package kz.kuzet.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.TermUnit;
import org.junit.jupiter.api.Test;

/** The staged form gives exactly what the constructor gives. */
class ServiceCriteriaTest {

    @Test
    void staysWithWhatWasSaidStepByStep() {
        assertThat(AllCriteria.stream()).isNotEmpty().allSatisfy(criteria -> {
            ServiceCriteria.FeeStep<ServiceCriteria> byTerm = ServiceCriteria.disclosureRisk(criteria.disclosureRisk())
                    .databaseChange(criteria.databaseChange())
                    .term(criteria.term());
            ServiceCriteria.FeeStep<ServiceCriteria> byAmount = ServiceCriteria.disclosureRisk(
                            criteria.disclosureRisk())
                    .databaseChange(criteria.databaseChange())
                    .term(criteria.term().amount(), criteria.term().unit());
            assertThat(completed(byTerm, criteria)).isEqualTo(criteria);
            assertThat(completed(byAmount, criteria)).isEqualTo(criteria);
        });
    }

    private static ServiceCriteria completed(ServiceCriteria.FeeStep<ServiceCriteria> step, ServiceCriteria like) {
        ServiceCriteria plain = step.fee(like.fee());
        ServiceCriteria permit = like.permit() ? plain.issuingPermit() : plain;
        return like.composite() ? permit.joiningServices() : permit;
    }

    @Test
    void permitAndCompositeMayBeSaidInEitherOrder() {
        assertThat(AllCriteria.stream())
                .isNotEmpty()
                .allSatisfy(criteria -> assertThat(criteria.issuingPermit().joiningServices())
                        .isEqualTo(criteria.joiningServices().issuingPermit()));
    }

    @Test
    void aTermThatIsNotPositiveIsRefusedAtItsStep() {
        ServiceCriteria.TermStep<ServiceCriteria> step =
                ServiceCriteria.disclosureRisk(DisclosureRisk.ABSENT).databaseChange(DatabaseChange.CHANGED);
        assertThatThrownBy(() -> step.term(0, TermUnit.HOURS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStepCanBeTakenTwice() {
        ServiceCriteria.DatabaseChangeStep<ServiceCriteria> step =
                ServiceCriteria.disclosureRisk(DisclosureRisk.ABSENT);
        ServiceCriteria one =
                completed(step.databaseChange(DatabaseChange.CHANGED).term(new Term(1, TermUnit.HOURS)), sample());
        ServiceCriteria other =
                completed(step.databaseChange(DatabaseChange.UNCHANGED).term(new Term(2, TermUnit.HOURS)), sample());
        assertThat(one.databaseChange()).isEqualTo(DatabaseChange.CHANGED);
        assertThat(one.term()).isEqualTo(new Term(1, TermUnit.HOURS));
        assertThat(other.databaseChange()).isEqualTo(DatabaseChange.UNCHANGED);
        assertThat(other.term()).isEqualTo(new Term(2, TermUnit.HOURS));
    }

    private static ServiceCriteria sample() {
        return AllCriteria.stream().findFirst().orElseThrow();
    }
}

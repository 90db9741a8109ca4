package kz.kuzet.rules;

import java.util.Objects;
import java.util.function.Function;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;

/**
 * What the Rules ask about a service: the four criteria of para 3 and the two properties of Appendix 1, para 2.
 *
 * @param disclosureRisk risk of damage from disclosure of personal data (para 3(1))
 * @param databaseChange effect on the provider's database (para 3(2))
 * @param term time from application to result (para 3(3))
 * @param fee whether the recipient pays (para 3(4))
 * @param permit whether the service issues a permit (Appendix 1, para 2)
 * @param composite whether the service joins several (para 2(5); Appendix 1, para 2)
 */
public record ServiceCriteria(
        DisclosureRisk disclosureRisk,
        DatabaseChange databaseChange,
        Term term,
        Fee fee,
        boolean permit,
        boolean composite) {

    /**
     * Refuses nulls.
     *
     * @param disclosureRisk risk of damage from disclosure of personal data (para 3(1))
     * @param databaseChange effect on the provider's database (para 3(2))
     * @param term time from application to result (para 3(3))
     * @param fee whether the recipient pays (para 3(4))
     * @param permit whether the service issues a permit
     * @param composite whether the service joins several
     */
    public ServiceCriteria {
        Objects.requireNonNull(disclosureRisk, "disclosureRisk");
        Objects.requireNonNull(databaseChange, "databaseChange");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(fee, "fee");
    }

    /**
     * Begins with the first criterion; the others follow one by one, so that none can be forgotten.
     *
     * @param disclosureRisk risk of damage from disclosure of personal data
     * @return the next step
     */
    public static DatabaseChangeStep<ServiceCriteria> disclosureRisk(DisclosureRisk disclosureRisk) {
        return steps(Function.<ServiceCriteria>identity()).disclosureRisk(disclosureRisk);
    }

    /**
     * Starts the criteria of something else.
     *
     * @param <R> what is made of the criteria
     * @param end makes it
     * @return the first step
     */
    public static <R> DisclosureRiskStep<R> steps(Function<ServiceCriteria, R> end) {
        Objects.requireNonNull(end, "end");
        return risk -> {
            Objects.requireNonNull(risk, "disclosureRisk");
            return change -> {
                Objects.requireNonNull(change, "databaseChange");
                return term -> {
                    Objects.requireNonNull(term, "term");
                    return fee -> end.apply(new ServiceCriteria(risk, change, term, fee, false, false));
                };
            };
        };
    }

    /** {@return the same criteria for a service that issues a permit} */
    public ServiceCriteria issuingPermit() {
        return new ServiceCriteria(disclosureRisk, databaseChange, term, fee, true, composite);
    }

    /** {@return the same criteria for a composite service} */
    public ServiceCriteria joiningServices() {
        return new ServiceCriteria(disclosureRisk, databaseChange, term, fee, permit, true);
    }

    /** {@return what the Rules say: the score, its band, the override if there is one, and the method} */
    public Classification classify() {
        return Classification.of(this);
    }

    /**
     * First criterion.
     *
     * @param <R> what is made in the end
     */
    @FunctionalInterface
    public interface DisclosureRiskStep<R> {
        /**
         * States the risk of disclosure (para 5(1)).
         *
         * @param disclosureRisk the risk
         * @return the next step
         */
        DatabaseChangeStep<R> disclosureRisk(DisclosureRisk disclosureRisk);
    }

    /**
     * Second criterion.
     *
     * @param <R> what is made in the end
     */
    @FunctionalInterface
    public interface DatabaseChangeStep<R> {
        /**
         * States the effect on the provider's database (para 5(2)).
         *
         * @param databaseChange the effect
         * @return the next step
         */
        TermStep<R> databaseChange(DatabaseChange databaseChange);
    }

    /**
     * Third criterion.
     *
     * @param <R> what is made in the end
     */
    @FunctionalInterface
    public interface TermStep<R> {
        /**
         * States the term (para 5(3)).
         *
         * @param term time from application to result
         * @return the next step
         */
        FeeStep<R> term(Term term);

        /**
         * States the term (para 5(3)).
         *
         * @param amount how many units, positive
         * @param unit the unit
         * @return the next step
         * @throws IllegalArgumentException if the amount is not positive
         */
        default FeeStep<R> term(int amount, TermUnit unit) {
            return term(new Term(amount, unit));
        }
    }

    /**
     * Fourth criterion.
     *
     * @param <R> what is made in the end
     */
    @FunctionalInterface
    public interface FeeStep<R> {
        /**
         * States whether the recipient pays (para 5(4)).
         *
         * @param fee the fee
         * @return what is made of the criteria, neither permit nor composite until said so
         */
        R fee(Fee fee);
    }
}

package kz.kuzet.rules;

import java.util.Objects;
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
    public static DatabaseChangeStep disclosureRisk(DisclosureRisk disclosureRisk) {
        Objects.requireNonNull(disclosureRisk, "disclosureRisk");
        return databaseChange -> {
            Objects.requireNonNull(databaseChange, "databaseChange");
            return term -> {
                Objects.requireNonNull(term, "term");
                return fee -> new ServiceCriteria(disclosureRisk, databaseChange, term, fee, false, false);
            };
        };
    }

    /**
     * Returns the same criteria for a service that issues a permit.
     *
     * @return a copy with {@link #permit()} true
     */
    public ServiceCriteria issuingPermit() {
        return new ServiceCriteria(disclosureRisk, databaseChange, term, fee, true, composite);
    }

    /**
     * Returns the same criteria for a composite service.
     *
     * @return a copy with {@link #composite()} true
     */
    public ServiceCriteria joiningServices() {
        return new ServiceCriteria(disclosureRisk, databaseChange, term, fee, permit, true);
    }

    /**
     * Applies the Rules.
     *
     * @return the score, its band, the override if there is one, and the method
     */
    public Classification classify() {
        return Classification.of(this);
    }

    /** Second criterion. */
    @FunctionalInterface
    public interface DatabaseChangeStep {
        /**
         * States the effect on the provider's database.
         *
         * @param databaseChange the effect
         * @return the next step
         */
        TermStep databaseChange(DatabaseChange databaseChange);
    }

    /** Third criterion. */
    @FunctionalInterface
    public interface TermStep {
        /**
         * States the term.
         *
         * @param term time from application to result
         * @return the next step
         */
        FeeStep term(Term term);

        /**
         * States the term.
         *
         * @param amount how many units, positive
         * @param unit the unit
         * @return the next step
         * @throws IllegalArgumentException if the amount is not positive
         */
        default FeeStep term(int amount, TermUnit unit) {
            return term(new Term(amount, unit));
        }
    }

    /** Fourth criterion. */
    @FunctionalInterface
    public interface FeeStep {
        /**
         * States whether the recipient pays.
         *
         * @param fee the fee
         * @return the criteria, neither permit nor composite until said so
         */
        ServiceCriteria fee(Fee fee);
    }
}

package kz.kuzet.rules;

import java.util.Objects;
import kz.kuzet.TermUnit;

/**
 * Time from the application to the result (para 3(3)).
 *
 * <p>Reading of an unclear place: of a term of exactly 30 minutes para 5(3) says that one which "does not exceed" 30
 * minutes scores 0, while Appendix 2 speaks of "more than" and "less than" only. Para 5(3) governs: 0.
 *
 * @param amount how many units, positive
 * @param unit the unit
 */
public record Term(int amount, TermUnit unit) {

    private static final int LIMIT_IN_MINUTES = 30;

    /**
     * Checks the amount.
     *
     * @param amount how many units, positive
     * @param unit the unit
     * @throws IllegalArgumentException if the amount is not positive
     */
    public Term {
        Objects.requireNonNull(unit, "unit");
        if (amount <= 0) {
            throw new IllegalArgumentException("a term is positive, not " + amount);
        }
    }

    /** {@return whether the term is longer than 30 minutes, the limit of para 5(3)} */
    public boolean exceedsThirtyMinutes() {
        return unit != TermUnit.MINUTES || amount > LIMIT_IN_MINUTES;
    }

    /** {@return whether the term is the one on which para 5(3) and Appendix 2 differ: exactly 30 minutes} */
    public boolean isExactlyThirtyMinutes() {
        return unit == TermUnit.MINUTES && amount == LIMIT_IN_MINUTES;
    }

    /** {@return the amount and the unit, for example {@code 5 WORKING_DAYS}} */
    @Override
    public String toString() {
        return amount + " " + unit;
    }
}

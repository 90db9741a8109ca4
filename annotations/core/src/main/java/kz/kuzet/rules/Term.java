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

    /**
     * Tells on which side of the limit of para 5(3) the term lies.
     *
     * @return true if it is longer than 30 minutes
     */
    public boolean exceedsThirtyMinutes() {
        return unit != TermUnit.MINUTES || amount > LIMIT_IN_MINUTES;
    }

    /**
     * Tells whether the term is the one on which para 5(3) and Appendix 2 differ.
     *
     * @return true if it is exactly 30 minutes
     */
    public boolean isExactlyThirtyMinutes() {
        return unit == TermUnit.MINUTES && amount == LIMIT_IN_MINUTES;
    }
}

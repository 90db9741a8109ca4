package kz.kuzet.rules;

import java.util.Objects;

/**
 * Points that a service receives for one criterion (para 5, Appendix 2).
 *
 * @param criterion what was scored
 * @param points 0 to 2
 */
public record CriterionScore(Criterion criterion, int points) {

    /**
     * Checks the points.
     *
     * @param criterion what was scored
     * @param points 0 to 2
     * @throws IllegalArgumentException if the points are not 0, 1 or 2
     */
    public CriterionScore {
        Objects.requireNonNull(criterion, "criterion");
        if (points < 0 || points > 2) {
            throw new IllegalArgumentException("points are 0 to 2, not " + points);
        }
    }

    /** {@return where the Rules say how this criterion is scored: a subparagraph of para 5} */
    public Citation citation() {
        return criterion.citation();
    }
}

package kz.kuzet.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.kuzet.AuthenticationMethod;

/** What the Rules say of a service: the score with its breakdown, and the authentication method that follows. */
public final class Classification {

    private final ServiceCriteria criteria;
    private final List<CriterionScore> scores;
    private final int total;
    private final ScoreBand band;
    private final Optional<MethodOverride> override;

    private Classification(ServiceCriteria criteria) {
        // Every guard is classified while an application starts. A loop is used, because a stream is slow before it is
        // compiled.
        List<CriterionScore> scored = new ArrayList<>();
        int sum = 0;
        for (Criterion criterion : Criterion.values()) {
            CriterionScore score = new CriterionScore(criterion, criterion.points(criteria));
            scored.add(score);
            sum += score.points();
        }
        this.criteria = criteria;
        this.scores = Collections.unmodifiableList(scored);
        this.total = sum;
        this.band = ScoreBand.of(total);
        this.override = MethodOverride.of(criteria);
    }

    /**
     * {@return what the Rules say of criteria}
     *
     * @param criteria what was declared
     */
    public static Classification of(ServiceCriteria criteria) {
        return new Classification(Objects.requireNonNull(criteria, "criteria"));
    }

    /** {@return what was classified} */
    public ServiceCriteria criteria() {
        return criteria;
    }

    /** {@return the points of each criterion, in the order of {@link Criterion}} */
    public List<CriterionScore> scores() {
        return scores;
    }

    /**
     * {@return the points of one criterion, 0 to 2}
     *
     * @param criterion the criterion
     */
    public int points(Criterion criterion) {
        Objects.requireNonNull(criterion, "criterion");
        return scores.stream()
                .filter(score -> score.criterion() == criterion)
                .mapToInt(CriterionScore::points)
                .sum();
    }

    /** {@return the sum of all points (para 5), 1 to 6} */
    public int total() {
        return total;
    }

    /** {@return the band that the total falls in (para 5); its own method stays visible beside an override} */
    public ScoreBand band() {
        return band;
    }

    /** {@return why the band's method does not count; nothing where the band decides} */
    public Optional<MethodOverride> override() {
        return override;
    }

    /**
     * {@return the method that the Rules give: the signature where something overrides the band (Appendix 1, para 2), otherwise
     * the band's method (para 5)}
     */
    public AuthenticationMethod method() {
        return override.isPresent() ? AuthenticationMethod.LOGIN_PASSWORD_EDS : band.method();
    }

    /** {@return the place in the Rules from which {@link #method()} follows: that of the override, or para 5} */
    public Citation citation() {
        return override.map(MethodOverride::citation).orElse(Citation.PARA_5);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Classification that && criteria.equals(that.criteria);
    }

    @Override
    public int hashCode() {
        return criteria.hashCode();
    }

    /** {@return the result in one line, for example {@code 2 points: LOGIN_PASSWORD_OTP (para 5)}} */
    @Override
    public String toString() {
        return total + (total == 1 ? " point: " : " points: ") + method() + " (" + citation() + ")";
    }
}

package kz.kuzet.rules;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;

/** The four criteria by which a service is scored (para 3), in the order of the Rules: the scoring table (para 5, Appendix 2). */
public enum Criterion {
    /** Risk of damage from disclosure of personal data. */
    DISCLOSURE_RISK("risk of damage from disclosure", Citation.PARA_5_1, 1, 2),
    /** Change of information in the provider's database. */
    DATABASE_CHANGE("change in the database", Citation.PARA_5_2, 0, 2),
    /** Term of provision. */
    TERM("term", Citation.PARA_5_3, 0, 1),
    /** Fee for provision. */
    FEE("fee", Citation.PARA_5_4, 0, 1);

    private final String words;
    private final Citation citation;
    private final int fewestPoints;
    private final int mostPoints;

    Criterion(String words, Citation citation, int fewestPoints, int mostPoints) {
        this.words = words;
        this.citation = citation;
        this.fewestPoints = fewestPoints;
        this.mostPoints = mostPoints;
    }

    /** {@return the criterion as it is written in English texts, for example {@code change in the database}} */
    public String words() {
        return words;
    }

    /** {@return where the Rules say how this criterion is scored: a subparagraph of para 5} */
    public Citation citation() {
        return citation;
    }

    /** {@return the lower of the two scores} */
    public int fewestPoints() {
        return fewestPoints;
    }

    /** {@return the higher of the two scores} */
    public int mostPoints() {
        return mostPoints;
    }

    /**
     * Returns what is declared of a service in this criterion.
     *
     * @param criteria what is declared
     * @return a constant of an enum, or a {@link Term}
     */
    public Object in(ServiceCriteria criteria) {
        return switch (this) {
            case DISCLOSURE_RISK -> criteria.disclosureRisk();
            case DATABASE_CHANGE -> criteria.databaseChange();
            case TERM -> criteria.term();
            case FEE -> criteria.fee();
        };
    }

    int points(ServiceCriteria criteria) {
        boolean scoresMost = switch (this) {
            case DISCLOSURE_RISK -> criteria.disclosureRisk() == DisclosureRisk.PRESENT;
            case DATABASE_CHANGE -> criteria.databaseChange() == DatabaseChange.CHANGED;
            case TERM -> criteria.term().exceedsThirtyMinutes();
            case FEE -> criteria.fee() == Fee.CHARGED;
        };
        return scoresMost ? mostPoints : fewestPoints;
    }
}

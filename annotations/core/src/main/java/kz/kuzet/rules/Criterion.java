package kz.kuzet.rules;

/** The four criteria by which a service is scored (para 3), in the order of the Rules. */
public enum Criterion {
    /** Risk of damage from disclosure of personal data. */
    DISCLOSURE_RISK(Citation.PARA_5_1),
    /** Change of information in the provider's database. */
    DATABASE_CHANGE(Citation.PARA_5_2),
    /** Term of provision. */
    TERM(Citation.PARA_5_3),
    /** Fee for provision. */
    FEE(Citation.PARA_5_4);

    private final Citation citation;

    Criterion(Citation citation) {
        this.citation = citation;
    }

    /**
     * Returns where the Rules say how this criterion is scored.
     *
     * @return a subparagraph of para 5
     */
    public Citation citation() {
        return citation;
    }
}

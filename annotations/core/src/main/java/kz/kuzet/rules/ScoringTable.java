package kz.kuzet.rules;

import java.util.List;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;

/** The scoring table (para 5(1) to 5(4), Appendix 2). */
final class ScoringTable {

    private ScoringTable() {}

    static List<CriterionScore> score(ServiceCriteria criteria) {
        return List.of(
                new CriterionScore(Criterion.DISCLOSURE_RISK, points(criteria.disclosureRisk())),
                new CriterionScore(Criterion.DATABASE_CHANGE, points(criteria.databaseChange())),
                new CriterionScore(Criterion.TERM, points(criteria.term())),
                new CriterionScore(Criterion.FEE, points(criteria.fee())));
    }

    private static int points(DisclosureRisk risk) {
        return switch (risk) {
            case PRESENT -> 2;
            case ABSENT -> 1;
        };
    }

    private static int points(DatabaseChange change) {
        return switch (change) {
            case CHANGED -> 2;
            case UNCHANGED -> 0;
        };
    }

    private static int points(Term term) {
        return term.exceedsThirtyMinutes() ? 1 : 0;
    }

    private static int points(Fee fee) {
        return switch (fee) {
            case CHARGED -> 1;
            case FREE -> 0;
        };
    }
}

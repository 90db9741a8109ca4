package kz.kuzet.register;

import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;

/**
 * The points of each criterion (para 5).
 *
 * @param disclosureRisk 1 or 2
 * @param databaseChange 0 or 2
 * @param term 0 or 1
 * @param fee 0 or 1
 */
public record Points(int disclosureRisk, int databaseChange, int term, int fee) {

    public static Points of(Classification classification) {
        return new Points(
                classification.points(Criterion.DISCLOSURE_RISK),
                classification.points(Criterion.DATABASE_CHANGE),
                classification.points(Criterion.TERM),
                classification.points(Criterion.FEE));
    }

    public int of(Criterion criterion) {
        return switch (criterion) {
            case DISCLOSURE_RISK -> disclosureRisk;
            case DATABASE_CHANGE -> databaseChange;
            case TERM -> term;
            case FEE -> fee;
        };
    }
}

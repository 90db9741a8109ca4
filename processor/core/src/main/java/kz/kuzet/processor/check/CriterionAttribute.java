package kz.kuzet.processor.check;

import kz.kuzet.processor.model.Attribute;
import kz.kuzet.rules.Criterion;

/** In which attribute of a declaration a criterion is stated. */
final class CriterionAttribute {

    private CriterionAttribute() {}

    static Attribute of(Criterion criterion) {
        return switch (criterion) {
            case DISCLOSURE_RISK -> Attribute.DISCLOSURE_RISK;
            case DATABASE_CHANGE -> Attribute.DATABASE_CHANGE;
            case TERM -> Attribute.TERM;
            case FEE -> Attribute.FEE;
        };
    }
}

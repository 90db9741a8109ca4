package kz.kuzet.rules;

import java.util.Optional;

/** Why a service takes the electronic digital signature whatever its total (Appendix 1, para 2). */
public enum MethodOverride {
    /** The service issues a permit. */
    PERMIT,
    /** The service is composite. */
    COMPOSITE;

    /** A composite service that issues a permit is named a permit: one reason is enough, and the first in the text. */
    static Optional<MethodOverride> of(ServiceCriteria criteria) {
        if (criteria.permit()) {
            return Optional.of(PERMIT);
        }
        return criteria.composite() ? Optional.of(COMPOSITE) : Optional.empty();
    }

    /** {@return where the Rules say so: Appendix 1, para 2} */
    public Citation citation() {
        return Citation.APPENDIX_1_PARA_2;
    }
}

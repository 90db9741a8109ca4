package kz.kuzet.register.difference;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ServiceCriteria;

/**
 * Everything from which the method of a service follows.
 *
 * @param criteria what was declared
 * @param choice whether EDS is asked for where the Rules give a one-time password
 */
record Basis(ServiceCriteria criteria, boolean choice) {

    static Basis of(RegisteredService service) {
        ServiceCriteria criteria = service.classify().criteria();
        AuthenticationMethod given = criteria.classify().method();
        boolean choice =
                service.method() != given && AlternativeRule.acceptable(given).contains(service.method());
        return new Basis(criteria, choice);
    }

    AuthenticationMethod method() {
        AuthenticationMethod given = criteria.classify().method();
        return choice && AlternativeRule.acceptable(given).contains(AuthenticationMethod.LOGIN_PASSWORD_EDS)
                ? AuthenticationMethod.LOGIN_PASSWORD_EDS
                : given;
    }

    Set<Cause> differencesFrom(Basis other) {
        return Arrays.stream(Cause.values())
                .filter(cause -> !value(cause).equals(other.value(cause)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Cause.class)));
    }

    /** The same with some causes as they are in another basis. */
    Basis with(Set<Cause> exchanged, Basis other) {
        return new Basis(
                new ServiceCriteria(
                        from(Cause.DISCLOSURE_RISK, exchanged, other).criteria.disclosureRisk(),
                        from(Cause.DATABASE_CHANGE, exchanged, other).criteria.databaseChange(),
                        from(Cause.TERM, exchanged, other).criteria.term(),
                        from(Cause.FEE, exchanged, other).criteria.fee(),
                        from(Cause.PERMIT, exchanged, other).criteria.permit(),
                        from(Cause.COMPOSITE, exchanged, other).criteria.composite()),
                from(Cause.CHOICE, exchanged, other).choice);
    }

    private Basis from(Cause cause, Set<Cause> exchanged, Basis other) {
        return exchanged.contains(cause) ? other : this;
    }

    private Object value(Cause cause) {
        return switch (cause) {
            case DISCLOSURE_RISK -> criteria.disclosureRisk();
            case DATABASE_CHANGE -> criteria.databaseChange();
            case TERM -> criteria.term();
            case FEE -> criteria.fee();
            case PERMIT -> criteria.permit();
            case COMPOSITE -> criteria.composite();
            case CHOICE -> choice;
        };
    }
}

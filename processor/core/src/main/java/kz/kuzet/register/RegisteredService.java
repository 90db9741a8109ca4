package kz.kuzet.register;

import java.util.List;
import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.MethodOverride;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;

/**
 * A service in the register: what was declared of it, and what followed. What followed stands as it was written, so that a
 * register can be held against the Rules.
 *
 * @param code code in the register of public services
 * @param name full name
 * @param endpoint binary name of the class, for a method followed by {@code #} and its name
 * @param guard binary name of the guard
 * @param term how many units, positive
 * @param composedOf codes of the joined services, in the order of the declaration; empty for a service that is not composite
 * @param channels at least one, in the order of the declaration
 * @param score sum of the points, 1 to 6
 * @param override why the method of the score's band does not count, if it does not
 * @param method what the guard asks for
 * @param messagingMethod what the guard asks for over messages, where that is stated
 * @param riskAssessment reference to the provider's own assessment; may be empty
 */
public record RegisteredService(
        String code,
        String name,
        String endpoint,
        String guard,
        DisclosureRisk disclosureRisk,
        DatabaseChange databaseChange,
        int term,
        TermUnit termUnit,
        Fee fee,
        ServiceResult result,
        List<String> composedOf,
        List<Channel> channels,
        Points points,
        int score,
        Optional<MethodOverride> override,
        AuthenticationMethod method,
        Optional<AuthenticationMethod> messagingMethod,
        String riskAssessment) {

    public RegisteredService {
        composedOf = List.copyOf(composedOf);
        channels = List.copyOf(channels);
    }

    public boolean isPermit() {
        return result == ServiceResult.PERMIT;
    }

    public boolean isComposite() {
        return !composedOf.isEmpty();
    }

    /** What the Rules say of the criteria, whatever the register says. */
    public Classification classify() {
        return new ServiceCriteria(
                        disclosureRisk, databaseChange, new Term(term, termUnit), fee, isPermit(), isComposite())
                .classify();
    }
}

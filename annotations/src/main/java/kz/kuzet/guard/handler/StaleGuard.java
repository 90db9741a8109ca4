package kz.kuzet.guard.handler;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.PublicService;
import kz.kuzet.ServiceResult;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;

/**
 * Finds where a guard differs from the annotation that is there at run time. It does so where one was compiled anew and the other
 * was not.
 */
final class StaleGuard {

    private StaleGuard() {}

    /** Lists what differs; nothing where the guard is of this very declaration. */
    static List<String> differences(ServiceDescriptor guarded, PublicService declared) {
        try {
            return compared(guarded, declared);
        } catch (RuntimeException e) {
            // An annotation compiled against other versions of its enums throws when it is read.
            return List.of("the annotation cannot be read (" + e + ")");
        }
    }

    private static List<String> compared(ServiceDescriptor guarded, PublicService declared) {
        List<String> differences = new ArrayList<>();
        ServiceCriteria criteria = criteria(declared);
        ServiceCriteria known = guarded.classification().criteria();
        compare("code", declared.code(), guarded.code(), differences);
        compare("disclosureRisk", criteria.disclosureRisk(), known.disclosureRisk(), differences);
        compare("databaseChange", criteria.databaseChange(), known.databaseChange(), differences);
        compare("term", criteria.term(), known.term(), differences);
        compare("fee", criteria.fee(), known.fee(), differences);
        compare("result", declared.result(), guarded.result(), differences);
        compare("composedOf", List.of(declared.composedOf()), guarded.composedOf(), differences);
        compare("channels", channels(declared), guarded.channels(), differences);
        compare("method", asked(declared, criteria), guarded.method(), differences);
        guarded.messagingMethod()
                .ifPresent(method -> compare(
                        "messagingMethod",
                        List.of(declared.messagingMethod()),
                        // A guard may leave a stated method out, where the Rules give it no place, but never add one.
                        List.of(method),
                        differences));
        return differences;
    }

    private static ServiceCriteria criteria(PublicService declared) {
        return new ServiceCriteria(
                declared.disclosureRisk(),
                declared.databaseChange(),
                new Term(declared.term(), declared.termUnit()),
                declared.fee(),
                declared.result() == ServiceResult.PERMIT,
                declared.composedOf().length > 0);
    }

    /** The method that the processor would give the guard: what the Rules give, or the lawful one stated in its place. */
    private static AuthenticationMethod asked(PublicService declared, ServiceCriteria criteria) {
        AuthenticationMethod given = criteria.classify().method();
        Optional<AuthenticationMethod> pinned =
                declared.method().length == 1 ? Optional.of(declared.method()[0]) : Optional.empty();
        return pinned.filter(AlternativeRule.acceptable(given)::contains).orElse(given);
    }

    private static Set<Channel> channels(PublicService declared) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        channels.addAll(List.of(declared.channels()));
        return channels;
    }

    private static void compare(String what, Object declared, Object guarded, List<String> differences) {
        if (!declared.equals(guarded)) {
            differences.add(what + " is " + declared + ", in the guard " + guarded);
        }
    }
}

package kz.kuzet.guard.handler;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
final class GuardDrift {

    private GuardDrift() {}

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
        // Each is read once: an annotation is a proxy, and there can be thousands of them at the start.
        ServiceResult result = declared.result();
        List<String> composedOf = List.of(declared.composedOf());
        ServiceCriteria criteria = criteria(declared, result, composedOf);
        ServiceCriteria known = guarded.classification().criteria();
        compare("code", declared.code(), guarded.code(), differences);
        compare("disclosureRisk", criteria.disclosureRisk(), known.disclosureRisk(), differences);
        compare("databaseChange", criteria.databaseChange(), known.databaseChange(), differences);
        compare("term", criteria.term().amount(), known.term().amount(), differences);
        compare("termUnit", criteria.term().unit(), known.term().unit(), differences);
        compare("fee", criteria.fee(), known.fee(), differences);
        compare("result", result, guarded.result(), differences);
        compare("composedOf", composedOf, guarded.composedOf(), differences);
        compare("channels", channels(declared), guarded.channels(), differences);
        compare("method", asked(declared, criteria), guarded.method(), differences);
        // A guard may leave a stated method out, where the Rules give it no place, but never add one.
        if (guarded.messagingMethod().isPresent()) {
            compare(
                    "messagingMethod",
                    List.of(declared.messagingMethod()),
                    List.of(guarded.messagingMethod().get()),
                    differences);
        }
        return differences;
    }

    private static ServiceCriteria criteria(PublicService declared, ServiceResult result, List<String> composedOf) {
        return new ServiceCriteria(
                declared.disclosureRisk(),
                declared.databaseChange(),
                new Term(declared.term(), declared.termUnit()),
                declared.fee(),
                result == ServiceResult.PERMIT,
                !composedOf.isEmpty());
    }

    /** The method that the processor would give the guard: what the Rules give, or the lawful one stated in its place. */
    static AuthenticationMethod asked(PublicService declared) {
        return asked(declared, criteria(declared, declared.result(), List.of(declared.composedOf())));
    }

    private static AuthenticationMethod asked(PublicService declared, ServiceCriteria criteria) {
        AuthenticationMethod given = criteria.classify().method();
        AuthenticationMethod[] pinned = declared.method();
        return pinned.length == 1 && AlternativeRule.acceptable(given).contains(pinned[0]) ? pinned[0] : given;
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

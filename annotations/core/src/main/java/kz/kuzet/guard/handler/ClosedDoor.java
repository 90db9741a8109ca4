package kz.kuzet.guard.handler;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.ServiceGuard;

/** Messages about guards that nothing would ask, and what to do about it. */
final class ClosedDoor {

    private static final String NOT_OFFERED =
            " If this application does not offer the service, name its code, its class or its package in the property"
                    + " kuzet.not-offered.";

    private static final String GUARD_IN_CODE =
            "the guard in the code of the endpoint before anything is provided, and write @CallsGuard beside"
                    + " @PublicService.";

    private ClosedDoor() {}

    /**
     * No handler leads to the guard. Some kinds of its endpoints may have no adapter.
     *
     * @param answered the names of the endpoints for which the endpoint of the guard answers
     */
    static String of(
            String code, String endpoint, List<String> answered, Set<EndpointKind> kinds, Set<EndpointKind> unguarded) {
        String kind = unguarded.isEmpty() ? titles(kinds) : titles(unguarded);
        String answers = answered.isEmpty() ? "" : ", which answers for " + String.join(" and ", answered);
        return service(code, endpoint) + answers + (kind.isEmpty() ? "" : ", " + kind + ",")
                + " has a guard, but no handler leads to it, so nothing asks the guard. " + remedy(kinds, unguarded)
                + NOT_OFFERED;
    }

    /** A handler leads to the guard, but the service can also be reached in another way. */
    static String ofOtherWay(String code, String handler, Set<EndpointKind> unguarded) {
        return service(code, handler) + " is also " + titles(unguarded)
                + ", and reached as such its guard is not asked. " + remedy(unguarded, unguarded) + NOT_OFFERED;
    }

    /** A handler belongs to no service, and no adapter refuses it. */
    static String ofUnclassified(String doubt, Set<EndpointKind> unguarded) {
        return doubt + " As " + titles(unguarded) + " it would be reached. " + remedy(unguarded, unguarded);
    }

    /** The guarded class is missing. */
    static String ofMissingClass(String code, String endpoint) {
        return service(code, endpoint)
                + " has a guard, but its class cannot be loaded. Pack the application with all its"
                + " classes, or compile the module again from scratch." + NOT_OFFERED;
    }

    /** Two endpoints declare one service. */
    static String ofSharedCode(String code, String endpoint, String other) {
        List<String> both = Stream.of(endpoint, other).sorted().toList();
        return "The code " + code + " is declared by " + both.get(0) + " and by " + both.get(1)
                + ", so it stands for no guard. Give each service a code of its own.";
    }

    /** A list is incomplete, so it is unknown whether other guards are never asked. */
    static String ofLostList(String endpoint) {
        return "The guard of " + endpoint + " is not listed in META-INF/services/" + ServiceGuard.class.getName()
                + ", so it is not known whether every guard has a handler that leads to it: the list was lost or not"
                + " merged when the application was packed. Pack the lists of all modules, merged into one where the"
                + " modules are.";
    }

    private static String service(String code, String endpoint) {
        return "The service " + code + " of " + endpoint;
    }

    private static String remedy(Set<EndpointKind> kinds, Set<EndpointKind> unguarded) {
        if (kinds.isEmpty()) {
            return "Its class is of no kind of endpoint that Kuzet knows. Before functional endpoints of Spring name"
                    + " the guard in GuardFilters or ReactiveGuardFilters; otherwise call " + GUARD_IN_CODE;
        }
        if (unguarded.isEmpty()) {
            return "Have the application serve it: register its class, for example as a bean or a resource.";
        }
        List<EndpointKind.Adapter> adapters =
                unguarded.stream().flatMap(kind -> kind.adapter().stream()).toList();
        if (adapters.isEmpty()) {
            return "Kuzet has no adapter for this kind of endpoint. Call " + GUARD_IN_CODE;
        }
        String titles = joined(adapters, EndpointKind.Adapter::title);
        return "The adapter for " + titles + " does not stand before it here: serve it with " + titles + ", with "
                + joined(adapters, EndpointKind.Adapter::artifact) + " among the libraries. Or call " + GUARD_IN_CODE;
    }

    private static String titles(Collection<EndpointKind> kinds) {
        return joined(kinds, EndpointKind::title);
    }

    private static <T> String joined(Collection<T> values, Function<T, String> name) {
        return values.stream().map(name).collect(Collectors.joining(" and "));
    }
}

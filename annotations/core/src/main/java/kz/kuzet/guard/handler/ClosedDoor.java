package kz.kuzet.guard.handler;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.ServiceGuard;

/** Says of a guard that nothing would ask it, and what to do about it. */
final class ClosedDoor {

    private static final String NOT_OFFERED =
            " If this application does not offer the service, name its code, its class or its package in the property"
                    + " kuzet.not-offered.";

    private ClosedDoor() {}

    /** No handler leads to the guard. */
    static String of(String code, String endpoint, Set<EndpointKind> kinds, Set<EndpointKind> served) {
        return service(code, endpoint) + (kinds.isEmpty() ? "" : ", " + titles(kinds) + ",")
                + " has a guard, but no handler leads to it, so nothing asks the guard. " + cause(kinds, served)
                + NOT_OFFERED;
    }

    /** A handler leads to the guard, but the service can be reached in another way too. */
    static String ofOtherWay(String code, String handler, Set<EndpointKind> kinds) {
        return service(code, handler) + " is also " + titles(kinds) + ", and reached as such its guard is not asked. "
                + unserved(kinds) + NOT_OFFERED;
    }

    /** The class that is guarded is gone. */
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

    /** Whether other guards have no door is not known, where the list is incomplete. */
    static String ofLostList(String endpoint) {
        return "The guard of " + endpoint + " is not listed in META-INF/services/" + ServiceGuard.class.getName()
                + ", so it is not known whether every guard has a handler that leads to it: the list was lost or not"
                + " merged when the application was packed. Pack the lists of all modules, merged into one where the"
                + " modules are.";
    }

    private static String service(String code, String endpoint) {
        return "The service " + code + " of " + endpoint;
    }

    private static String cause(Set<EndpointKind> kinds, Set<EndpointKind> served) {
        if (kinds.isEmpty()) {
            return "Its class is of no kind of endpoint that Kuzet knows. " + callItself();
        }
        return served.containsAll(kinds)
                ? "Have the application serve it: register its class, for example as a bean or a resource."
                : unserved(kinds);
    }

    private static String unserved(Collection<EndpointKind> kinds) {
        List<EndpointKind.Adapter> adapters =
                kinds.stream().flatMap(kind -> kind.adapter().stream()).toList();
        if (adapters.isEmpty()) {
            return "Kuzet has no adapter for this kind of endpoint. " + callItself();
        }
        String titles = joined(adapters, EndpointKind.Adapter::title);
        return "The adapter for " + titles + " does not stand before it here: serve it with " + titles + ", with "
                + joined(adapters, EndpointKind.Adapter::artifact) + " among the libraries. Or call the guard in the"
                + " code of the endpoint before anything is provided, and write @CallsGuard beside @PublicService.";
    }

    private static <T> String joined(Collection<T> values, Function<T, String> name) {
        return values.stream().map(name).collect(Collectors.joining(" and "));
    }

    private static String callItself() {
        return "Call the guard in the code of the endpoint before anything is provided, and write @CallsGuard beside"
                + " @PublicService.";
    }

    private static String titles(Collection<EndpointKind> kinds) {
        return joined(kinds, EndpointKind::title);
    }
}

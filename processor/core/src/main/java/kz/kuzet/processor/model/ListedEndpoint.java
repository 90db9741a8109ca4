package kz.kuzet.processor.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kuzet.endpoint.EndpointKind;

/**
 * An endpoint with all that a list of endpoints tells of it.
 *
 * @param type the class
 * @param annotation simple name of the annotation that makes it an endpoint
 * @param kinds by its own annotations and supertypes; empty where only an option makes it an endpoint
 * @param said what was said of the class itself
 * @param handlers its handlers, declared and inherited
 */
public record ListedEndpoint(
        Subject type, String annotation, Set<EndpointKind> kinds, Said said, List<ListedHandler> handlers) {

    public ListedEndpoint {
        handlers = List.copyOf(handlers);
    }

    /** The kinds of its handlers, or its own where it has none; in the order of the table. */
    public Set<EndpointKind> servedKinds() {
        Set<EndpointKind> served = EnumSet.noneOf(EndpointKind.class);
        handlers.forEach(handler -> handler.requests().forEach(requests -> served.add(requests.kind())));
        if (served.isEmpty()) {
            served.addAll(kinds);
        }
        return served;
    }
}

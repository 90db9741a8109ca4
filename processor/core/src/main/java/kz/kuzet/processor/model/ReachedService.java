package kz.kuzet.processor.model;

import java.util.Optional;
import java.util.Set;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.endpoint.EndpointKind;

/**
 * A service that can be reached through a class.
 *
 * @param through the class
 * @param subject the class, or the method with annotations of its own
 * @param declared the element that declares the service, which may be above the class; empty where its requests are only
 * prepared
 * @param code code of the service
 * @param callsGuard whether the code is declared to call its guard itself
 * @param contract whether the service is that of an interface, for which the implementing classes answer where there are any
 * @param concrete whether the class can have objects
 * @param kinds the kinds of endpoints; empty where they are unknown
 */
public record ReachedService(
        Subject through,
        Subject subject,
        Optional<Subject> declared,
        String code,
        boolean callsGuard,
        boolean contract,
        boolean concrete,
        Set<EndpointKind> kinds) {

    /** Whether it is known as an endpoint of some kind. */
    public boolean isOfSomeKind() {
        return !kinds.isEmpty();
    }

    /** The annotation that says to which service the requests belong. */
    public Place place() {
        return declared.map(element -> Place.of(element, DslAnnotation.PUBLIC_SERVICE))
                .orElseGet(() -> Place.of(subject, DslAnnotation.PREPARES_REQUEST));
    }
}

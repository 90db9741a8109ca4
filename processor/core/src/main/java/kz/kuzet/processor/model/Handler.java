package kz.kuzet.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.kuzet.endpoint.DeclaredRole.Doubt;
import kz.kuzet.endpoint.DslAnnotation;

/**
 * A method of an endpoint that answers requests.
 *
 * @param origin where it is declared, as seen from the endpoint
 * @param subject the method that is called, where it is declared
 * @param doubt why its role is unclear; empty where it is clear
 * @param said the annotations that decide its role, or that cause the doubt
 * @param changing the HTTP methods by which it sends a request of a service that is declared to leave the database unchanged, as
 * far as they stand for a change; sorted, mostly empty
 */
public record Handler(
        Origin origin, Subject subject, Optional<Doubt> doubt, List<StatedAnnotation> said, List<String> changing) {

    public Handler {
        said = List.copyOf(said);
        changing = List.copyOf(changing);
    }

    /** A handler that contradicts nothing. */
    public Handler(Origin origin, Subject subject, Optional<Doubt> doubt, List<StatedAnnotation> said) {
        this(origin, subject, doubt, said, List.of());
    }

    /** Tells whether its role is clear, and whether a service has it, or none. */
    public boolean isClearly(Predicate<DslAnnotation> said) {
        return doubt.isEmpty()
                && this.said.stream().map(StatedAnnotation::annotation).anyMatch(said);
    }

    /** Tells whether the handler has the given doubt. */
    public boolean isIn(Doubt wanted) {
        return doubt.filter(wanted::equals).isPresent();
    }

    /** Where a handler is declared. */
    public enum Origin {
        /** In the endpoint. */
        ENDPOINT,
        /** In a supertype that is an endpoint of this compilation, where it is reported. */
        OTHER_ENDPOINT,
        /** In any other supertype. */
        SUPERTYPE
    }
}

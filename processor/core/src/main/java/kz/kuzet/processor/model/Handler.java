package kz.kuzet.processor.model;

import java.util.List;
import java.util.Optional;
import kz.kuzet.endpoint.DeclaredRole.Doubt;

/**
 * A method of an endpoint that answers requests.
 *
 * @param origin where it is declared, as seen from the endpoint
 * @param subject the method that is called, where it is declared
 * @param doubt why its role is unclear; empty where it is clear
 * @param said the annotations that decide its role, or that cause the doubt
 */
public record Handler(Origin origin, Subject subject, Optional<Doubt> doubt, List<StatedAnnotation> said) {

    public Handler {
        said = List.copyOf(said);
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

package kz.kuzet.processor.model;

import java.util.List;
import java.util.Optional;
import kz.kuzet.endpoint.DeclaredRole.Doubt;

/**
 * A method that answers requests, of one endpoint.
 *
 * @param origin where it is declared, seen from the endpoint
 * @param subject the method that is called, where it is declared
 * @param doubt why it is not clear what the handler is; nothing where it is clear
 * @param said what speaks for the handler, or what the doubt is about
 */
public record Handler(Origin origin, Subject subject, Optional<Doubt> doubt, List<Said> said) {

    public Handler {
        said = List.copyOf(said);
    }

    /** Whether there is a certain doubt. */
    public boolean isIn(Doubt wanted) {
        return doubt.filter(wanted::equals).isPresent();
    }

    /** Where a handler is declared. */
    public enum Origin {
        /** In the endpoint. */
        ENDPOINT,
        /** In a supertype that is an endpoint of this compilation, so that it is asked about there. */
        OTHER_ENDPOINT,
        /** In any other supertype. */
        SUPERTYPE
    }
}

package kz.kuzet.processor.model;

/**
 * A method that answers requests, of one endpoint.
 *
 * @param subject the method where it is declared
 * @param origin where that is, seen from the endpoint
 * @param classified whether it, a method that it overrides, or the type that declares either is classified
 */
public record Handler(Subject subject, Origin origin, boolean classified) {

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

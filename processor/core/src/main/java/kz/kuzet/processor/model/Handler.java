package kz.kuzet.processor.model;

import java.util.List;

/**
 * A method that answers requests, of one endpoint.
 *
 * @param origin where it is declared, seen from the endpoint
 * @param methods the method that is called, then those that it overrides
 * @param types those that speak for it: the endpoint, then what else declares one of the methods
 */
public record Handler(Origin origin, List<Speaker> methods, List<Speaker> types) {

    public Handler {
        methods = List.copyOf(methods);
        types = List.copyOf(types);
    }

    /** The method that is called, where it is declared. */
    public Subject subject() {
        return methods.get(0).subject();
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

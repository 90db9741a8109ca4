package kz.kuzet.processor.model;

import java.util.List;

/**
 * A type that answers requests from outside.
 *
 * @param subject the type
 * @param annotation the annotation, or for a type that is an endpoint through its methods theirs, by simple name
 * @param origin whether the type itself is annotated as an endpoint
 * @param classified whether the type itself says to which service it belongs, or that it belongs to none
 * @param handlers its handlers, declared and inherited
 */
public record Endpoint(Subject subject, String annotation, Origin origin, boolean classified, List<Handler> handlers) {

    /** What makes a type an endpoint. */
    public enum Origin {
        /** An annotation on the type or its methods. */
        ITSELF,
        /** A supertype that answers for itself: it is in this compilation, or classified. */
        ACCOUNTED_SUPERTYPE,
        /** A supertype outside this compilation that nobody classified. */
        UNACCOUNTED_SUPERTYPE
    }
}

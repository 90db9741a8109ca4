package kz.kuzet.processor.model;

import java.util.List;

/**
 * A type that answers requests from outside, or may do so.
 *
 * @param subject the type
 * @param annotation simple name of the annotation that makes it an endpoint, on the type or on one of its methods; the whole name of
 * one that is not to be found
 * @param origin where that annotation is
 * @param classified whether the type itself states its service, or that it provides none
 * @param handlers its handlers, declared and inherited
 */
public record Endpoint(Subject subject, String annotation, Origin origin, boolean classified, List<Handler> handlers) {

    /** Where a problem of a handler is marked: on the handler if the endpoint declares it, otherwise on the endpoint. */
    public Place placeOf(Handler handler) {
        return Place.of(handler.origin() == Handler.Origin.ENDPOINT ? handler.subject() : subject);
    }

    /** Where the annotation is that makes a type an endpoint. */
    public enum Origin {
        /** An annotation on the type or its methods. */
        ITSELF,
        /** An annotation that is not to be found, so that nobody can tell what it makes of the type. */
        UNKNOWN,
        /** A supertype that is checked or classified itself. */
        ACCOUNTED_SUPERTYPE,
        /** A supertype outside this compilation that is not classified. */
        UNACCOUNTED_SUPERTYPE
    }
}

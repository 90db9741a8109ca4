package kz.kuzet.processor.model;

import java.util.HashSet;
import java.util.Set;

/**
 * The requests that a handler answers, as far as its framework tells.
 *
 * @param httpMethods HTTP methods that it answers, in upper case
 * @param anyHttpMethod whether it answers all HTTP methods, since no mapping names one
 * @param mutation whether it is a GraphQL mutation
 * @param message whether it takes messages (STOMP); a subscription to it is none
 */
public record Answers(Set<String> httpMethods, boolean anyHttpMethod, boolean mutation, boolean message) {

    public Answers {
        httpMethods = Set.copyOf(httpMethods);
    }

    /** What two handlers answer together. */
    public Answers and(Answers other) {
        Set<String> both = new HashSet<>(httpMethods);
        both.addAll(other.httpMethods);
        return new Answers(
                both, anyHttpMethod || other.anyHttpMethod, mutation || other.mutation, message || other.message);
    }
}

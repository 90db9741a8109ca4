package kz.kuzet.processor.model;

import java.util.Set;

/**
 * Which requests a handler answers, as far as its framework says.
 *
 * @param httpMethods for which HTTP methods, in upper case
 * @param anyHttpMethod whether for all of them, since no mapping names one
 * @param mutation whether it is a mutation of GraphQL
 */
public record Answers(Set<String> httpMethods, boolean anyHttpMethod, boolean mutation) {

    public Answers {
        httpMethods = Set.copyOf(httpMethods);
    }
}

package kz.kuzet.processor.model;

import java.util.Set;

/**
 * A {@code @PreparesRequest}.
 *
 * @param subject the handler
 * @param code the code it names, empty where it names none
 * @param inService whether the class around it provides a service
 * @param httpMethods for which HTTP methods it is a handler, in upper case, as far as its framework says
 */
public record Preparation(Subject subject, String code, boolean inService, Set<String> httpMethods) {

    public Place place() {
        return Place.of(subject, DslAnnotation.PREPARES_REQUEST);
    }
}

package kz.kuzet.processor.model;

import kz.kuzet.endpoint.DslAnnotation;

/**
 * A {@code @PreparesRequest}.
 *
 * @param subject the handler
 * @param code the code it names, empty where it names none
 * @param clear whether it is clear of which service, seen from the type that declares the handler; of what is abstract its heirs are asked
 * @param answers which requests it answers
 */
public record Preparation(Subject subject, String code, boolean clear, Answers answers) {

    public Place place() {
        return Place.of(subject, DslAnnotation.PREPARES_REQUEST);
    }
}

package kz.kuzet.processor.model;

import kz.kuzet.endpoint.DslAnnotation;

/**
 * A {@code @PreparesRequest}.
 *
 * @param subject the handler
 * @param code the code that it names; empty where it names none
 * @param clear whether its service is clear, seen from the declaring type; for an abstract type its subtypes have to be clear
 * @param answers the requests that it answers
 */
public record Preparation(Subject subject, String code, boolean clear, Answers answers) {

    public Place place() {
        return Place.of(subject, DslAnnotation.PREPARES_REQUEST);
    }
}

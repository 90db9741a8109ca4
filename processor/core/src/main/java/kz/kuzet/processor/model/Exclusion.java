package kz.kuzet.processor.model;

import kz.kuzet.endpoint.DslAnnotation;

/** A {@code @NotPublicService}. */
public record Exclusion(Subject subject, String reason) {

    public Place place() {
        return Place.of(subject, DslAnnotation.NOT_PUBLIC_SERVICE);
    }
}

package kz.kuzet.processor.model;

import java.util.List;
import kz.kuzet.endpoint.DslAnnotation;

/**
 * A {@code @NotPublicService}.
 *
 * @param endpoints the endpoints that the register lists with this reason. Of a class some of whose handlers have a service these
 * are the others, because of the class it would not be true
 */
public record Exclusion(Subject subject, String reason, List<String> endpoints) {

    public Exclusion {
        endpoints = List.copyOf(endpoints);
    }

    /** Excludes the element itself. */
    public Exclusion(Subject subject, String reason) {
        this(subject, reason, List.of(subject.endpoint()));
    }

    public Place place() {
        return Place.of(subject, DslAnnotation.NOT_PUBLIC_SERVICE);
    }
}

package kz.kuzet.processor.model;

import java.util.Optional;
import java.util.OptionalInt;
import kz.kuzet.endpoint.DslAnnotation;

/**
 * Where a finding is, as narrowly as known.
 *
 * @param subject the class or method
 * @param annotation the annotation on it
 * @param attribute the name of the attribute of the annotation
 * @param index index of the element, where the attribute is an array
 */
public record Place(
        Subject subject, Optional<DslAnnotation> annotation, Optional<String> attribute, OptionalInt index) {

    public static Place of(Subject subject) {
        return new Place(subject, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    public static Place of(Subject subject, DslAnnotation annotation) {
        return new Place(subject, Optional.of(annotation), Optional.empty(), OptionalInt.empty());
    }

    public Place at(String narrower) {
        return new Place(subject, annotation, Optional.of(narrower), OptionalInt.empty());
    }

    public Place element(int position) {
        return new Place(subject, annotation, attribute, OptionalInt.of(position));
    }
}

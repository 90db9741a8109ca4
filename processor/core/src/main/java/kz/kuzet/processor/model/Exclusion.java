package kz.kuzet.processor.model;

/** A {@code @NotPublicService}. */
public record Exclusion(Subject subject, String reason) {

    public Place place() {
        return Place.of(subject, DslAnnotation.NOT_PUBLIC_SERVICE);
    }
}

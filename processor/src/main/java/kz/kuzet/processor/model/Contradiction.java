package kz.kuzet.processor.model;

/**
 * Two annotations of Kuzet on one element that exclude each other.
 *
 * @param subject the element
 * @param first the one
 * @param second the other
 */
public record Contradiction(Subject subject, DslAnnotation first, DslAnnotation second) {

    public Place place() {
        return Place.of(subject, second);
    }
}

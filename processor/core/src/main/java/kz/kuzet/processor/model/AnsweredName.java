package kz.kuzet.processor.model;

import kz.kuzet.endpoint.DslAnnotation;

/**
 * A name in {@code @AnswersFor} for which nothing can be answered.
 *
 * @param subject the annotated element
 * @param index its place in the list
 * @param name as it is written
 * @param why what is wrong with it
 */
public record AnsweredName(Subject subject, int index, String name, Why why) {

    /** What may be wrong with a name. */
    public enum Why {
        /** There is no class of this name, or it has no such method. */
        UNKNOWN,
        /** It is no endpoint, or no handler of one. */
        NO_ENDPOINT,
        /** There is no name at all. */
        NOTHING
    }

    public Place place() {
        Place place = Place.of(subject, DslAnnotation.ANSWERS_FOR).at(DslAnnotation.VALUE);
        return why == Why.NOTHING ? place : place.element(index);
    }
}

package kz.kuzet.processor.model;

import kz.kuzet.endpoint.DslAnnotation;

/**
 * An annotation that concerns a handler, with the type or method that carries it.
 *
 * @param answers whether that answers for another endpoint
 */
public record StatedAnnotation(DslAnnotation annotation, Subject by, boolean answers) {

    /** An annotation that holds where it stands. */
    public StatedAnnotation(DslAnnotation annotation, Subject by) {
        this(annotation, by, false);
    }

    /** The annotation as a message shows it. */
    public String shown() {
        return "@" + annotation.simpleName() + " (" + by.displayName() + ")";
    }
}

package kz.kuzet.processor.model;

import kz.kuzet.endpoint.DslAnnotation;

/**
 * What was said of a handler.
 *
 * @param annotation in which annotation
 * @param by the type or method that carries it
 */
public record Said(DslAnnotation annotation, Subject by) {

    /** As a message shows it. */
    public String shown() {
        return "@" + annotation.simpleName() + " (" + by.displayName() + ")";
    }
}

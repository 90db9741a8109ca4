package kz.kuzet.processor.model;

import kz.kuzet.endpoint.DslAnnotation;

/** An annotation that concerns a handler, with the type or method that carries it. */
public record StatedAnnotation(DslAnnotation annotation, Subject by) {

    /** The annotation as a message shows it. */
    public String shown() {
        return "@" + annotation.simpleName() + " (" + by.displayName() + ")";
    }
}

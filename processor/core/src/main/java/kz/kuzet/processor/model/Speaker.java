package kz.kuzet.processor.model;

import java.util.List;

/**
 * A type or method that may say something of a handler.
 *
 * @param subject the type or method
 * @param standing where the type stands, or the one that declares the method
 * @param mapped whether an annotation of a framework maps the method to requests; never of a type
 * @param statements what the annotations of Kuzet on it say, more than one where they contradict each other
 */
public record Speaker(Subject subject, Standing standing, boolean mapped, List<Statement> statements) {

    public Speaker {
        statements = List.copyOf(statements);
    }

    public boolean isMethod() {
        return subject.method().isPresent();
    }
}

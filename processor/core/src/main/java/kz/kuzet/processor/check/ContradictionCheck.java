package kz.kuzet.processor.check;

import java.util.function.Consumer;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Contradiction;
import kz.kuzet.processor.problem.Finding;

/** No element carries two annotations that exclude each other (problem 303). */
final class ContradictionCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        for (Contradiction contradiction : compilation.contradictions()) {
            findings.accept(Finding.at(
                    contradiction.place(),
                    message(contradiction),
                    contradiction.subject().displayName()));
        }
    }

    private static Message message(Contradiction contradiction) {
        if (contradiction.second() == DslAnnotation.CALLS_GUARD) {
            return Message.CALLS_GUARD_WITHOUT_SERVICE;
        }
        if (contradiction.second() == DslAnnotation.ANSWERS_FOR) {
            return Message.ANSWERS_WITHOUT_STATEMENT;
        }
        if (contradiction.second() == DslAnnotation.NOT_PUBLIC_SERVICE) {
            return Message.PUBLIC_AND_NOT_PUBLIC;
        }
        return contradiction.first() == DslAnnotation.PUBLIC_SERVICE
                ? Message.PUBLIC_AND_PREPARING
                : Message.NOT_PUBLIC_AND_PREPARING;
    }
}

package kz.kuzet.processor.check;

import java.util.function.Consumer;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Exclusion;
import kz.kuzet.processor.problem.Finding;

/** An endpoint that provides no public service says why (problem 302). */
final class ExclusionCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        for (Exclusion exclusion : compilation.exclusions()) {
            if (exclusion.reason().isBlank()) {
                findings.accept(Finding.at(exclusion.place().at(DslAnnotation.REASON), Message.REASON_BLANK));
            }
        }
    }
}

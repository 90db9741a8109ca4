package kz.kuzet.processor.check;

import java.util.function.Consumer;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.problem.Finding;

/** Checks a whole compilation: services against each other, or what is not a service. */
@FunctionalInterface
interface CompilationCheck {

    void check(Compilation compilation, Consumer<Finding> findings);
}

package kz.kuzet.processor.check;

import java.util.function.Consumer;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.problem.Finding;

/** Looks at everything that was read: at services beside each other, or at what is not a service. */
@FunctionalInterface
interface CompilationCheck {

    void check(Compilation compilation, Consumer<Finding> findings);
}

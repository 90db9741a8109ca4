package kz.kuzet.processor.check;

import java.util.function.Consumer;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.problem.Finding;

/** Checks one service by itself. */
@FunctionalInterface
interface DeclarationCheck {

    void check(ClassifiedService service, Consumer<Finding> findings);
}

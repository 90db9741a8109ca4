package kz.kuzet.processor.check;

import java.util.List;
import java.util.function.Consumer;
import kz.kuzet.processor.model.Attribute;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.problem.Message;

/**
 * Composite services do not contain each other (problem 108). In every service of a cycle the first component that leads back to
 * it is marked, with the shortest way.
 */
final class CompositionCycleCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        List<ClassifiedService> composites = compilation.services().stream()
                .filter(service -> service.declaration().isComposite())
                .toList();
        if (composites.isEmpty()) {
            return;
        }
        Containment containment = Containment.of(composites);
        for (ClassifiedService composite : composites) {
            check(composite.declaration(), containment, findings);
        }
    }

    private static void check(Declaration declaration, Containment containment, Consumer<Finding> findings) {
        List<String> composedOf = declaration.composedOf();
        for (int index = 0; index < composedOf.size(); index++) {
            // A service that names itself is a problem of its own.
            if (composedOf.get(index).equals(declaration.code())) {
                continue;
            }
            List<String> wayBack = containment.shortestWay(composedOf.get(index), declaration.code());
            if (!wayBack.isEmpty()) {
                findings.accept(Finding.at(
                        declaration.at(Attribute.COMPOSED_OF).element(index),
                        Message.COMPONENT_CYCLE,
                        declaration.code() + " → " + String.join(" → ", wayBack)));
                return;
            }
        }
    }
}

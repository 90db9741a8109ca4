package kz.kuzet.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.problem.Finding;

/**
 * Composite services do not contain each other (problem 108). In every service of a cycle the first component that leads back
 * to it is marked, with the shortest path.
 */
final class CompositionCycleCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        List<ClassifiedService> composites = new ArrayList<>();
        for (ClassifiedService service : compilation.services()) {
            if (service.declared().isComposite()) {
                composites.add(service);
            }
        }
        if (composites.isEmpty()) {
            return;
        }
        CompositionGraph graph = CompositionGraph.of(composites);
        for (ClassifiedService composite : composites) {
            check(composite, graph, findings);
        }
    }

    private static void check(ClassifiedService service, CompositionGraph graph, Consumer<Finding> findings) {
        DeclaredService declared = service.declared();
        List<String> composedOf = declared.composedOf();
        for (int index = 0; index < composedOf.size(); index++) {
            // A service that names itself is a problem of its own.
            if (composedOf.get(index).equals(declared.code())) {
                continue;
            }
            List<String> pathBack = graph.shortestPath(composedOf.get(index), declared.code());
            if (!pathBack.isEmpty()) {
                findings.accept(Finding.at(
                        service.at(ServiceAttribute.COMPOSED_OF).element(index),
                        Message.COMPONENT_CYCLE,
                        declared.code() + " → " + String.join(" → ", pathBack)));
                return;
            }
        }
    }
}

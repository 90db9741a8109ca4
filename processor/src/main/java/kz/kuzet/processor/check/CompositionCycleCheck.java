package kz.kuzet.processor.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.kuzet.processor.model.Attribute;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.processor.problem.Message;

/**
 * Composite services do not contain each other (problem 108). In every service of a cycle the first component that leads back to
 * it is marked, with the shortest way.
 */
final class CompositionCycleCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        Map<String, List<String>> components = new HashMap<>();
        for (ClassifiedService service : compilation.services()) {
            Declaration declaration = service.declaration();
            if (declaration.isComposite()) {
                components.putIfAbsent(declaration.code(), declaration.composedOf());
            }
        }
        for (ClassifiedService service : compilation.services()) {
            if (service.declaration().isComposite()) {
                check(service.declaration(), components, findings);
            }
        }
    }

    private static void check(
            Declaration declaration, Map<String, List<String>> components, Consumer<Finding> findings) {
        List<String> composedOf = declaration.composedOf();
        for (int index = 0; index < composedOf.size(); index++) {
            // A service that names itself is a problem of its own.
            if (composedOf.get(index).equals(declaration.code())) {
                continue;
            }
            List<String> wayBack = way(composedOf.get(index), declaration.code(), components);
            if (!wayBack.isEmpty()) {
                findings.accept(Finding.at(
                        declaration.at(Attribute.COMPOSED_OF).element(index),
                        Message.COMPONENT_CYCLE,
                        declaration.code() + " → " + String.join(" → ", wayBack)));
                return;
            }
        }
    }

    /** The shortest way from one code to another, breadth first; empty where there is none. */
    private static List<String> way(String from, String to, Map<String, List<String>> components) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String code = next.remove();
            if (code.equals(to)) {
                return trace(from, to, cameFrom);
            }
            for (String component : components.getOrDefault(code, List.of())) {
                if (!component.equals(from) && cameFrom.putIfAbsent(component, code) == null) {
                    next.add(component);
                }
            }
        }
        return List.of();
    }

    private static List<String> trace(String from, String to, Map<String, String> cameFrom) {
        List<String> way = new ArrayList<>();
        for (String code = to; !code.equals(from); code = cameFrom.getOrDefault(code, from)) {
            way.add(code);
        }
        way.add(from);
        Collections.reverse(way);
        return way;
    }
}

package kz.kuzet.processor.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.processor.model.ClassifiedService;

/**
 * The graph of composite services and their components, by code, reduced to its cycles. Thousands of services without a cycle
 * leave nothing to search.
 */
final class CompositionGraph {

    private final Map<String, Set<String>> components;

    private CompositionGraph(Map<String, Set<String>> components) {
        this.components = components;
    }

    /** Builds the graph. A service that names itself is a problem of its own, not a cycle. */
    static CompositionGraph of(Collection<ClassifiedService> services) {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (ClassifiedService service : services) {
            DeclaredService declared = service.declared();
            for (String component : declared.composedOf()) {
                if (!component.equals(declared.code())) {
                    add(all, declared.code(), component);
                }
            }
        }
        Set<String> left = withoutEnds(withoutEnds(all)).keySet();
        all.keySet().retainAll(left);
        return new CompositionGraph(all);
    }

    /**
     * Returns the codes on the shortest path from one service through its components to another, including both; empty where
     * there is none.
     */
    List<String> shortestPath(String from, String to) {
        Map<String, String> cameFrom = new LinkedHashMap<>(Map.of(from, from));
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String code = next.remove();
            if (code.equals(to)) {
                return trace(from, to, cameFrom);
            }
            for (String component : components.getOrDefault(code, Set.of())) {
                if (cameFrom.putIfAbsent(component, code) == null) {
                    next.add(component);
                }
            }
        }
        return List.of();
    }

    private static List<String> trace(String from, String to, Map<String, String> cameFrom) {
        Deque<String> way = new ArrayDeque<>(List.of(to));
        while (!way.getFirst().equals(from)) {
            way.addFirst(cameFrom.getOrDefault(way.getFirst(), from));
        }
        return List.copyOf(way);
    }

    /** Removes whatever leads to no cycle, until only cycles are left. The result has reversed edges. */
    private static Map<String, Set<String>> withoutEnds(Map<String, Set<String>> ways) {
        Map<String, Set<String>> left = reversed(reversed(ways));
        Map<String, Set<String>> back = reversed(ways);
        Deque<String> ends = new ArrayDeque<>(back.keySet());
        ends.removeAll(left.keySet());
        while (!ends.isEmpty()) {
            String end = ends.remove();
            for (String code : back.getOrDefault(end, Set.of())) {
                Set<String> further = left.getOrDefault(code, Set.of());
                further.remove(end);
                if (further.isEmpty()) {
                    left.remove(code);
                    ends.add(code);
                }
            }
        }
        return reversed(left);
    }

    private static Map<String, Set<String>> reversed(Map<String, Set<String>> ways) {
        Map<String, Set<String>> reversed = new LinkedHashMap<>();
        ways.forEach((from, all) -> all.forEach(to -> add(reversed, to, from)));
        return reversed;
    }

    private static void add(Map<String, Set<String>> ways, String from, String to) {
        ways.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(to);
    }
}

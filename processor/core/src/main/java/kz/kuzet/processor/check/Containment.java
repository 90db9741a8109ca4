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
 * Which composite service contains which others, by code, as far as it matters for cycles: of thousands of services that contain
 * each other in no cycle nothing is left, so that none of them has to be searched from.
 */
final class Containment {

    private final Map<String, Set<String>> components;

    private Containment(Map<String, Set<String>> components) {
        this.components = components;
    }

    /** A service that names itself is a problem of its own, and no cycle here. */
    static Containment of(Collection<ClassifiedService> services) {
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
        return new Containment(all);
    }

    /** The codes on the shortest way from one service into its components to another, both included; empty where there is none. */
    List<String> shortestWay(String from, String to) {
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

    /** Follows nothing that ends: takes out whatever leads nowhere, until all that is left goes round. Turns the direction. */
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

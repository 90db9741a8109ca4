package kz.kuzet.endpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeUse;
import kz.kuzet.view.TypeView;

/**
 * A type, its superclasses, then all its interfaces; {@code Object} is left out. It resolves type arguments, and so knows which
 * methods have the same parameters.
 */
public final class TypeHierarchy {

    private static final String OBJECT = "java.lang.Object";

    private record Given(TypeView by, TypeUse argument) {}

    private final List<TypeView> types;
    /** By the name of each type above: the type that names it. */
    private final Map<String, TypeView> below = new HashMap<>();

    private final Map<String, Map<String, Given>> arguments = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<MethodView>>> declared = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> above = new ConcurrentHashMap<>();

    public TypeHierarchy(TypeView type) {
        Map<String, TypeView> found = new LinkedHashMap<>();
        found.put(type.name(), type);
        TypeView current = type;
        while (current != null) {
            TypeView parent = current.superclass().orElse(null);
            current = parent != null && add(current, parent, found) ? parent : null;
        }
        for (TypeView level : List.copyOf(found.values())) {
            addInterfaces(level, found);
        }
        types = List.copyOf(found.values());
    }

    private void addInterfaces(TypeView type, Map<String, TypeView> found) {
        for (TypeView parent : type.interfaces()) {
            if (add(type, parent, found)) {
                addInterfaces(parent, found);
            }
        }
    }

    /** Collects the types. A hostile class file may extend itself, so each type is entered once. */
    private boolean add(TypeView type, TypeView parent, Map<String, TypeView> found) {
        if (parent.name().equals(OBJECT) || found.putIfAbsent(parent.name(), parent) != null) {
            return false;
        }
        below.put(parent.name(), type);
        return true;
    }

    /** The type arguments that a type above is given, by its variables. Few hierarchies are asked for them. */
    private Map<String, Given> arguments(TypeView above) {
        Map<String, Given> known = arguments.get(above.name());
        if (known == null) {
            known = new HashMap<>();
            TypeView by = below.get(above.name());
            if (by != null && !above.variables().isEmpty()) {
                List<String> variables = above.variables();
                List<TypeUse> given = by.arguments(above.name());
                for (int i = 0; i < variables.size() && i < given.size(); i++) {
                    known.put(variables.get(i), new Given(by, given.get(i)));
                }
            }
            arguments.put(above.name(), known);
        }
        return known;
    }

    /** The types, from the type itself upwards. */
    public List<TypeView> types() {
        return types;
    }

    /** The type itself. */
    public TypeView bottom() {
        return types.get(0);
    }

    public boolean contains(TypeView type) {
        return types.contains(type);
    }

    /** Tells whether there is no type above, so that the methods override nothing. */
    public boolean isAlone() {
        return types.size() == 1;
    }

    /** Tells whether one type is a proper subtype of another. */
    public boolean isBelow(TypeView lower, TypeView upper) {
        return !lower.name().equals(upper.name()) && above(lower).contains(upper.name());
    }

    private Set<String> above(TypeView type) {
        return above.computeIfAbsent(type.name(), name -> {
            Set<String> found = new HashSet<>();
            gather(type, found);
            return found;
        });
    }

    private static void gather(TypeView type, Set<String> found) {
        if (found.add(type.name())) {
            type.superclass().ifPresent(parent -> gather(parent, found));
            type.interfaces().forEach(parent -> gather(parent, found));
        }
    }

    /** The methods of a name that a type of the hierarchy declares, in a fixed order. */
    List<MethodView> declared(TypeView type, String name) {
        return declared.computeIfAbsent(type.name(), key -> byName(type)).getOrDefault(name, List.of());
    }

    private static Map<String, List<MethodView>> byName(TypeView type) {
        Map<String, List<MethodView>> methods = new HashMap<>();
        for (MethodView method : type.methods()) {
            methods.merge(method.name(), List.of(method), TypeHierarchy::ordered);
        }
        return methods;
    }

    /** Sorts overloads, which the JVM returns in no fixed order, so that messages are the same at every start. */
    private static List<MethodView> ordered(List<MethodView> some, List<MethodView> others) {
        List<MethodView> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparing(MethodView::signature));
        return all;
    }

    /**
     * The erasures of a method's parameters as seen from the type at the bottom. Two methods of the same name and the same
     * erasures are one method: no compiler accepts two that differ in nothing else.
     */
    public List<String> parametersOf(MethodView method) {
        return method.parameters().stream()
                .map(parameter -> resolved(parameter, method.declaringType()).erasure())
                .toList();
    }

    /** Each argument comes from a type further down, so this ends at the bottom. */
    private TypeUse resolved(TypeUse use, TypeView in) {
        Given given = use.isVariable() ? arguments(in).get(use.variable()) : null;
        return given == null ? use : resolved(given.argument(), given.by()).array(use.dimensions());
    }
}

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
 * A type and the types above it: the type itself, its superclasses, then all interfaces; {@code Object} is left out. It knows which
 * type arguments the type gives to those above it, and so which methods have the same parameters.
 */
public final class TypeHierarchy {

    private static final String OBJECT = "java.lang.Object";

    private record Given(TypeView by, TypeUse argument) {}

    private final List<TypeView> types;
    private final Map<String, Map<String, Given>> arguments = new HashMap<>();
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
        List.copyOf(found.values()).forEach(level -> addInterfaces(level, found));
        types = List.copyOf(found.values());
    }

    private void addInterfaces(TypeView type, Map<String, TypeView> found) {
        for (TypeView parent : type.interfaces()) {
            if (add(type, parent, found)) {
                addInterfaces(parent, found);
            }
        }
    }

    /** A class file may extend itself: each type is entered once. */
    private boolean add(TypeView type, TypeView parent, Map<String, TypeView> found) {
        if (parent.name().equals(OBJECT) || found.putIfAbsent(parent.name(), parent) != null) {
            return false;
        }
        List<String> variables = parent.variables();
        if (!variables.isEmpty()) {
            List<TypeUse> given = type.arguments(parent.name());
            Map<String, Given> ofParent = new HashMap<>();
            for (int i = 0; i < variables.size() && i < given.size(); i++) {
                ofParent.put(variables.get(i), new Given(type, given.get(i)));
            }
            arguments.put(parent.name(), ofParent);
        }
        return true;
    }

    /** From the type itself upwards. */
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

    /** Whether nothing is above the type, so that its methods override nothing. */
    public boolean isAlone() {
        return types.size() == 1;
    }

    /** Whether one of the types is a subtype of another, and not the same. */
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

    /** The JVM gives overloads in no order, and what is said of them has to be the same at every start. */
    private static List<MethodView> ordered(List<MethodView> some, List<MethodView> others) {
        List<MethodView> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparing(MethodView::signature));
        return all;
    }

    /**
     * What the parameters of a method are for the type at the bottom, by the names of their erasures: two methods of one name with
     * the same are one method. Erasures suffice, since no compiler accepts two methods that differ in nothing else.
     */
    List<String> parametersOf(MethodView method) {
        return method.parameters().stream()
                .map(parameter -> resolved(parameter, method.declaringType()).erasure())
                .toList();
    }

    /** Every argument was given further down, so this ends at the bottom. */
    private TypeUse resolved(TypeUse use, TypeView in) {
        Given given =
                use.isVariable() ? arguments.getOrDefault(in.name(), Map.of()).get(use.variable()) : null;
        return given == null ? use : resolved(given.argument(), given.by()).array(use.dimensions());
    }
}

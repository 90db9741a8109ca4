package kz.kuzet.endpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;
import kz.kuzet.view.Visibility;

/**
 * A method of an endpoint with the methods that it overrides.
 *
 * @param hierarchy the endpoint with the types above it
 * @param methods the method that is called, then those that it overrides
 */
public record HandlerChain(TypeHierarchy hierarchy, List<MethodView> methods) {

    /** Returns each method of a type once, with all methods that it overrides. */
    public static List<HandlerChain> all(TypeHierarchy hierarchy) {
        List<HandlerChain> chains = new ArrayList<>();
        Map<String, List<HandlerChain>> byName = new HashMap<>();
        for (TypeView type : hierarchy.types()) {
            for (MethodView method : type.methods()) {
                List<HandlerChain> ofName = byName.computeIfAbsent(method.name(), name -> new ArrayList<>(1));
                int known = ofName.size();
                add(method, ofName, hierarchy);
                chains.addAll(ofName.subList(known, ofName.size()));
            }
        }
        return chains;
    }

    /** Finds a method of a type by any method of its chain, or by a bridge or proxy method in front of it. */
    public static Optional<HandlerChain> of(TypeHierarchy hierarchy, MethodView handler) {
        List<HandlerChain> chains = new ArrayList<>();
        for (TypeView type : hierarchy.types()) {
            for (MethodView method : hierarchy.declared(type, handler.name())) {
                add(method, chains, hierarchy);
            }
        }
        for (HandlerChain chain : chains) {
            if (chain.methods.contains(handler)) {
                return Optional.of(chain);
            }
        }
        String signature = handler.signature();
        return chains.stream()
                .filter(chain -> chain.methods.stream()
                        .anyMatch(method -> method.signature().equals(signature)))
                .findFirst();
    }

    /** Adds a method to the chain that overrides it, or begins a new chain. */
    private static void add(MethodView method, List<HandlerChain> chains, TypeHierarchy hierarchy) {
        for (HandlerChain chain : chains) {
            if (overrides(hierarchy, chain.called(), method)) {
                chain.methods.add(method);
                return;
            }
        }
        HandlerChain added = new HandlerChain(hierarchy, new ArrayList<>(1));
        added.methods.add(method);
        chains.add(added);
    }

    private static boolean overrides(TypeHierarchy hierarchy, MethodView method, MethodView other) {
        return !method.declaringType().name().equals(other.declaringType().name())
                && !method.isStatic()
                && !other.isStatic()
                && method.visibility() != Visibility.PRIVATE
                && isVisible(other, method.declaringType())
                && hierarchy.parametersOf(method).equals(hierarchy.parametersOf(other));
    }

    private static boolean isVisible(MethodView method, TypeView from) {
        return switch (method.visibility()) {
            case PUBLIC, PROTECTED -> true;
            case PACKAGE -> method.declaringType().packageName().equals(from.packageName());
            case PRIVATE -> false;
        };
    }

    public MethodView called() {
        return methods.get(0);
    }

    /** The type at the bottom, which need not declare any of the methods. */
    public TypeView endpoint() {
        return hierarchy.bottom();
    }

    /** The endpoint, then the types above it that declare the handler, whose annotations hold for it. */
    List<TypeView> types() {
        List<TypeView> types = new ArrayList<>(List.of(endpoint()));
        for (MethodView method : methods) {
            TypeView declaring = method.declaringType();
            if (types.stream().noneMatch(type -> type.name().equals(declaring.name()))) {
                types.add(declaring);
            }
        }
        return types;
    }

    /** Tells whether an annotation of Kuzet concerns the handler. */
    public boolean isMentioned(AnsweredEndpoints answered) {
        return !PlacedAnnotations.all(this, answered).isEmpty();
    }
}

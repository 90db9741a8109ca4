package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A handler method as its endpoint has it: the method that is called, then those that it overrides. */
record HandlerChain(TypeHierarchy hierarchy, List<Method> methods) {

    /** Finds a handler by any method of its chain, or by one that a compiler or a proxy has put before them. */
    static Optional<HandlerChain> of(TypeHierarchy hierarchy, Method handler) {
        if (hierarchy.overridesNothing(handler)) {
            return Optional.of(new HandlerChain(hierarchy, List.of(handler)));
        }
        List<HandlerChain> chains = chains(hierarchy, handler.getName());
        for (HandlerChain chain : chains) {
            if (chain.methods.contains(handler)) {
                return Optional.of(chain);
            }
        }
        return byErasure(chains, handler);
    }

    private static Optional<HandlerChain> byErasure(List<HandlerChain> chains, Method handler) {
        return chains.stream()
                .filter(chain -> chain.methods.stream()
                        .anyMatch(method -> Arrays.equals(method.getParameterTypes(), handler.getParameterTypes())))
                .findFirst();
    }

    /** Each method of a name once, with all that it overrides. */
    private static List<HandlerChain> chains(TypeHierarchy hierarchy, String name) {
        List<HandlerChain> chains = new ArrayList<>();
        for (Class<?> type : hierarchy.types()) {
            for (Method method : hierarchy.declared(type, name)) {
                chainOf(method, chains, hierarchy).methods.add(method);
            }
        }
        return chains;
    }

    /** The chain whose first method overrides this one, or a new one. */
    private static HandlerChain chainOf(Method method, List<HandlerChain> chains, TypeHierarchy hierarchy) {
        for (HandlerChain chain : chains) {
            if (overrides(hierarchy, chain.methods.get(0), method)) {
                return chain;
            }
        }
        HandlerChain added = new HandlerChain(hierarchy, new ArrayList<>(1));
        chains.add(added);
        return added;
    }

    private static boolean overrides(TypeHierarchy hierarchy, Method method, Method other) {
        return !Modifier.isStatic(method.getModifiers())
                && !Modifier.isStatic(other.getModifiers())
                && !Modifier.isPrivate(method.getModifiers())
                && isVisible(other, method.getDeclaringClass())
                && hierarchy.parametersOf(method).equals(hierarchy.parametersOf(other));
    }

    private static boolean isVisible(Method method, Class<?> from) {
        int modifiers = method.getModifiers();
        if (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers)) {
            return true;
        }
        return !Modifier.isPrivate(modifiers) && method.getDeclaringClass().getPackage() == from.getPackage();
    }

    /** The type at the bottom, which need not declare any of the methods. */
    Class<?> endpoint() {
        return hierarchy.types().get(0);
    }

    /** The endpoint, then the types above it that declare the handler: what these say holds for it. */
    List<Class<?>> types() {
        if (hierarchy.isAlone()) {
            return hierarchy.types();
        }
        List<Class<?>> types = new ArrayList<>(List.of(endpoint()));
        for (Method method : methods) {
            if (!types.contains(method.getDeclaringClass())) {
                types.add(method.getDeclaringClass());
            }
        }
        return types;
    }

    /** For messages. */
    static String name(Class<?> type) {
        return type.getName();
    }

    /** For messages: the parameters tell overloads apart. */
    static String name(Method method) {
        return endpointOf(method)
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** As guards name it. Asked for each handler at the start, when {@code concat} is quicker than what {@code +} becomes. */
    static String endpointOf(Method method) {
        return method.getDeclaringClass().getName().concat("#").concat(method.getName());
    }
}

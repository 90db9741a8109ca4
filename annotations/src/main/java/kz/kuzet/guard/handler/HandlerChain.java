package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A handler method as its endpoint has it: the method that is called, then those that it overrides. */
record HandlerChain(TypeHierarchy hierarchy, List<Method> methods) {

    /** Finds a handler by any method of its chain, or by one that a compiler or a proxy has put before them. */
    static Optional<HandlerChain> of(Class<?> endpoint, Method handler) {
        TypeHierarchy hierarchy = new TypeHierarchy(endpoint);
        List<HandlerChain> chains = chains(hierarchy, handler.getName());
        return chains.stream()
                .filter(chain -> chain.methods.contains(handler))
                .findFirst()
                .or(() -> byErasure(chains, handler));
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
            for (Method method : declared(type, name)) {
                chains.stream()
                        .filter(chain -> overrides(hierarchy, chain.methods.get(0), method))
                        .findFirst()
                        .ifPresentOrElse(
                                chain -> chain.methods.add(method),
                                () -> chains.add(new HandlerChain(hierarchy, new ArrayList<>(List.of(method)))));
            }
        }
        return chains;
    }

    /** As the source has them: a bridge is the compiler's own. */
    private static List<Method> declared(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !method.isSynthetic())
                // The JVM gives them in no order, and what is said of them has to be the same at every start.
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
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

    int levelOf(Method method) {
        return hierarchy.levelOf(method.getDeclaringClass());
    }

    /** The endpoint, then the types above it that declare the handler: what these say holds for it. */
    List<Class<?>> types() {
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

    /** As guards name it. */
    static String endpointOf(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName();
    }
}

package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.EndpointKinds;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.ReflectedMethod;
import kz.kuzet.view.TypeView;

/**
 * Determines the kinds of endpoints through which a guarded service can be reached. A class with many services is examined
 * once. For one thread.
 */
final class GuardedKinds {

    private final HandlerRoles roles;
    private final EndpointKinds kinds;
    private final Map<Class<?>, List<Method>> methods = new HashMap<>();
    private final Map<Method, Set<EndpointKind>> ofMethods = new HashMap<>();
    private final Map<Class<?>, Set<EndpointKind>> ofTypes = new HashMap<>();
    private final Map<Class<?>, Set<EndpointKind>> withMethods = new HashMap<>();

    GuardedKinds(HandlerRoles roles) {
        this.roles = roles;
        this.kinds = roles.kinds();
    }

    /**
     * Returns the kinds. {@code @Controller} on the class does not count where its handlers tell more.
     *
     * @param type the class of the endpoint
     * @param endpoint its name in guards
     * @param known kinds for which the guard is known to have handlers; for these it is not determined which guard is asked
     */
    Set<EndpointKind> of(Class<?> type, String endpoint, Set<EndpointKind> known) {
        Set<EndpointKind> found = EnumSet.noneOf(EndpointKind.class);
        found.addAll(known);
        for (Method method : methods(type, endpoint)) {
            Set<EndpointKind> ofMethod = of(method);
            if (!found.containsAll(ofMethod) && isGuardedBy(endpoint, type, method)) {
                found.addAll(ofMethod);
            }
        }
        boolean handlersTellMore = !found.isEmpty();
        for (EndpointKind kind : ofType(type)) {
            if (kind != EndpointKind.SPRING_MVC || !handlersTellMore) {
                found.add(kind);
            }
        }
        return found;
    }

    /** The kinds of a type and of all its methods, including those with other guards. */
    Set<EndpointKind> all(Class<?> type) {
        return withMethods.computeIfAbsent(type, key -> {
            Set<EndpointKind> all = EnumSet.noneOf(EndpointKind.class);
            all.addAll(ofType(key));
            for (TypeView level : roles.hierarchy(key).types()) {
                for (MethodView method : level.methods()) {
                    all.addAll(kinds.ofMethod(method));
                }
            }
            return all;
        });
    }

    /**
     * The kinds of a class whose handlers need no annotation of their framework. Servlets are left out: a framework's own may be
     * extended, and serve nothing but its handlers.
     */
    Set<EndpointKind> ofWhole(Class<?> type) {
        Set<EndpointKind> whole = EnumSet.of(EndpointKind.GRPC, EndpointKind.WEB_SERVICE);
        if (type.isInterface()) {
            whole.clear();
        } else {
            whole.retainAll(ofType(type));
        }
        return whole;
    }

    private Set<EndpointKind> ofType(Class<?> type) {
        return ofTypes.computeIfAbsent(type, key -> kinds.ofType(roles.hierarchy(key)));
    }

    /** The kinds of a method by its own annotations. */
    Set<EndpointKind> of(Method method) {
        return ofMethods.computeIfAbsent(method, key -> kinds.ofMethod(new ReflectedMethod(key)));
    }

    private boolean isGuardedBy(String endpoint, Class<?> type, Method method) {
        return roles.guardOf(type, method)
                .filter(guard -> guard.endpoint().equals(endpoint))
                .isPresent();
    }

    /** The methods of a type and of those above it. */
    List<Method> methods(Class<?> type) {
        return methods.computeIfAbsent(
                type,
                key -> roles.hierarchy(key).types().stream()
                        .flatMap(level -> level.methods().stream())
                        .map(method -> ((ReflectedMethod) method).method())
                        .toList());
    }

    /**
     * The methods that a guard may guard: all of a class, or one method with its overloads; all of a class for which another one
     * answers.
     */
    List<Method> methods(Class<?> type, String endpoint) {
        String name = methodOf(endpoint);
        return name.isEmpty() || !endpoint.startsWith(type.getName().concat("#"))
                ? methods(type)
                : methods(type).stream()
                        .filter(method -> method.getDeclaringClass() == type
                                && method.getName().equals(name))
                        .toList();
    }

    /** The method of an endpoint; empty where the endpoint is a type. */
    static String methodOf(String endpoint) {
        int method = endpoint.indexOf('#');
        return method < 0 ? "" : endpoint.substring(method + 1);
    }
}

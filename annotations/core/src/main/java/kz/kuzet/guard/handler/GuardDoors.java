package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.CallsGuard;
import org.jspecify.annotations.Nullable;

/**
 * Keeps account of the guards of an application. Each has to have its door: a handler before which an adapter asks it. An adapter
 * tells which handlers it enforces, and which classes are there besides; it learns which guards nothing would ask. Left out are
 * endpoints whose code calls its guard itself ({@link CallsGuard}), and services that the application does not offer. For one
 * thread.
 */
public final class GuardDoors {

    /** Which guards are counted. */
    public enum Count {
        /** All: every handler of the application is known by now. */
        ALL,
        /** Those that no further handler can lead to: more handlers of the kinds that are served may follow. */
        SO_FAR,
        /** Those of classes that are there: a part of the application is tested. */
        PRESENT
    }

    private final HandlerRoles roles;
    private final NotOffered notOffered;
    private final ClassLoader loader;
    private final EndpointKinds kinds = new EndpointKinds();
    private final Set<EndpointKind> served = EnumSet.noneOf(EndpointKind.class);
    private final Set<EndpointKind> left = EnumSet.noneOf(EndpointKind.class);
    private final Set<String> open = new HashSet<>();
    private final Set<Class<?>> openBelow = new HashSet<>();
    private final Map<Class<?>, Set<String>> guarded = new HashMap<>();
    private final Map<Class<?>, List<Method>> methods = new HashMap<>();
    private final Map<Class<?>, Set<EndpointKind>> typeKinds = new HashMap<>();
    private final Set<Class<?>> present = new LinkedHashSet<>();

    /**
     * Begins with no door open.
     *
     * @param roles the handlers' roles, with the guards of the application
     * @param notOffered the services that the application does not offer
     * @param loader sees the classes of the application
     */
    public GuardDoors(HandlerRoles roles, NotOffered notOffered, ClassLoader loader) {
        this.roles = roles;
        this.notOffered = notOffered;
        this.loader = loader;
    }

    /**
     * Says before which handlers guards are asked here.
     *
     * @param kind their kind
     */
    public void serve(EndpointKind kind) {
        served.add(kind);
    }

    /**
     * Leaves endpoints of a kind to another adapter, which is known to be there and keeps account of its own.
     *
     * @param kind their kind
     */
    public void leave(EndpointKind kind) {
        left.add(kind);
    }

    /**
     * Takes note of a handler before which its guard is asked.
     *
     * @param endpoint the class whose handler it is, not a proxy of it
     * @param handler the method, as the endpoint or any of its supertypes declares it
     * @return true if the handler has a guard
     */
    public boolean open(Class<?> endpoint, Method handler) {
        Optional<HandlerRoles.AskedGuard> guard = roles.guardOf(endpoint, handler);
        guard.ifPresent(asked -> {
            open.add(asked.endpoint());
            guarded.computeIfAbsent(endpoint, type -> new HashSet<>()).add(handler.getName());
        });
        present.add(endpoint);
        return guard.isPresent();
    }

    /**
     * Takes note of handlers that are judged by the object that is called, which may be of a class below the one that is known.
     *
     * @param declared the class that is known
     */
    public void openBelow(Class<?> declared) {
        openBelow.add(declared);
    }

    /**
     * Takes note of a class that is there, so that its handlers of other kinds are looked at.
     *
     * @param endpoint the class, not a proxy of it
     */
    public void present(Class<?> endpoint) {
        present.add(endpoint);
    }

    /**
     * Lists what would be reached although nothing asks its guard.
     *
     * @param count which guards are counted
     * @return a message for each service, with what to write, in a fixed order
     */
    public List<String> objections(Count count) {
        Set<String> reported = new HashSet<>();
        List<String> objections = new ArrayList<>();
        for (Map.Entry<String, String> guard : roles.guards().codesByEndpoint().entrySet()) {
            objection(guard.getKey(), guard.getValue(), count).ifPresent(text -> {
                reported.add(guard.getKey());
                objections.add(text);
            });
        }
        Set<String> ofHandlers = new TreeSet<>();
        present.forEach(endpoint -> addOtherWays(endpoint, reported, ofHandlers));
        objections.addAll(ofHandlers);
        return objections;
    }

    /**
     * Lists the services that have nothing to do with a kind of endpoint.
     *
     * @param kind the kind
     * @return their codes, sorted
     */
    public Set<String> codesOutside(EndpointKind kind) {
        Set<String> codes = new TreeSet<>();
        roles.guards().codesByEndpoint().forEach((endpoint, code) -> {
            Class<?> type = find(typeOf(endpoint));
            if (type == null || !kindsOf(type, endpoint).contains(kind)) {
                codes.add(code);
            }
        });
        return Collections.unmodifiableSet(codes);
    }

    private Optional<String> objection(String endpoint, String code, Count count) {
        if (notOffered.covers(endpoint, code)) {
            return Optional.empty();
        }
        Class<?> type = find(typeOf(endpoint));
        if (type == null) {
            return count == Count.PRESENT ? Optional.empty() : Optional.of(ClosedDoor.ofMissingClass(code, endpoint));
        }
        if (callsItsGuard(type, endpoint) || (count == Count.PRESENT && !isPresent(type))) {
            return Optional.empty();
        }
        Set<EndpointKind> all = kindsOf(type, endpoint);
        Set<EndpointKind> others = withoutServed(all);
        if (isOpen(type, endpoint, all)) {
            return others.isEmpty() ? Optional.empty() : Optional.of(ClosedDoor.ofOtherWay(code, endpoint, others));
        }
        boolean mayFollow = count == Count.SO_FAR && others.size() < all.size();
        return mayFollow
                ? Optional.empty()
                : Optional.of(ClosedDoor.of(code, endpoint, others.isEmpty() ? all : others, served));
    }

    private boolean isOpen(Class<?> type, String endpoint, Set<EndpointKind> all) {
        return open.contains(endpoint)
                || isReplaced(type, endpoint)
                || !Collections.disjoint(all, left)
                || openBelow.stream().anyMatch(declared -> declared.isAssignableFrom(type));
    }

    /** Whether handlers that would have led to the guard say themselves which other guard is asked before them. */
    private boolean isReplaced(Class<?> type, String endpoint) {
        String method = isType(endpoint) ? "" : endpoint.substring(endpoint.indexOf('#') + 1);
        return guarded.entrySet().stream()
                .anyMatch(handlers -> type.isAssignableFrom(handlers.getKey())
                        && (method.isEmpty() || handlers.getValue().contains(method)));
    }

    private boolean isPresent(Class<?> type) {
        return present.stream().anyMatch(type::isAssignableFrom);
    }

    private boolean callsItsGuard(Class<?> type, String endpoint) {
        return isType(endpoint)
                ? type.isAnnotationPresent(CallsGuard.class)
                : methodsOf(type, endpoint).stream().anyMatch(method -> method.isAnnotationPresent(CallsGuard.class));
    }

    /** As which kinds the handlers of a guard can be reached. That a class is a controller tells nothing where they tell more. */
    private Set<EndpointKind> kindsOf(Class<?> type, String endpoint) {
        Set<EndpointKind> found = EnumSet.noneOf(EndpointKind.class);
        for (Method method : isType(endpoint) ? methods(type) : methodsOf(type, endpoint)) {
            Set<EndpointKind> ofMethod = kinds.ofMethod(method);
            if (!ofMethod.isEmpty() && isGuardedBy(endpoint, type, method)) {
                found.addAll(ofMethod);
            }
        }
        boolean handlersTellMore = !found.isEmpty();
        for (EndpointKind kind : typeKinds.computeIfAbsent(type, kinds::ofType)) {
            if (kind != EndpointKind.SPRING_MVC || !handlersTellMore) {
                found.add(kind);
            }
        }
        return found;
    }

    private boolean isGuardedBy(String endpoint, Class<?> type, Method method) {
        Optional<HandlerRoles.AskedGuard> guard = roles.guardOf(type, method);
        return guard.isPresent() && guard.get().endpoint().equals(endpoint);
    }

    /** Handlers of other kinds in a class that is there, although the guard is asked before others of its handlers. */
    private void addOtherWays(Class<?> endpoint, Set<String> reported, Set<String> objections) {
        for (Method method : methods(endpoint)) {
            Set<EndpointKind> others = withoutServed(kinds.ofMethod(method));
            if (!others.isEmpty()) {
                String handler = endpoint.getName() + "#" + method.getName();
                roles.guardOf(endpoint, method)
                        .filter(guard -> !reported.contains(guard.endpoint()))
                        .filter(guard -> !notOffered.covers(guard.endpoint(), guard.code()))
                        .ifPresent(guard -> objections.add(ClosedDoor.ofOtherWay(guard.code(), handler, others)));
            }
        }
    }

    private Set<EndpointKind> withoutServed(Set<EndpointKind> all) {
        Set<EndpointKind> others = EnumSet.noneOf(EndpointKind.class);
        others.addAll(all);
        others.removeAll(served);
        others.removeAll(left);
        return others;
    }

    /** Of a type and those above it. A class of many services is asked for once for each. */
    private List<Method> methods(Class<?> type) {
        return methods.computeIfAbsent(type, GuardDoors::declaredMethods);
    }

    private static List<Method> declaredMethods(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> level : new TypeHierarchy(type).types()) {
            for (Method method : level.getDeclaredMethods()) {
                if (!method.isSynthetic()) {
                    methods.add(method);
                }
            }
        }
        return methods;
    }

    /** Those that a guard of a method stands for, with their overloads. */
    private List<Method> methodsOf(Class<?> type, String endpoint) {
        String name = endpoint.substring(endpoint.indexOf('#') + 1);
        return methods(type).stream()
                .filter(method ->
                        method.getDeclaringClass() == type && method.getName().equals(name))
                .toList();
    }

    private static boolean isType(String endpoint) {
        return endpoint.indexOf('#') < 0;
    }

    private static String typeOf(String endpoint) {
        return isType(endpoint) ? endpoint : endpoint.substring(0, endpoint.indexOf('#'));
    }

    private @Nullable Class<?> find(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }
}

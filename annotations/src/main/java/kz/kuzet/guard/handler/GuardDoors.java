package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumSet;
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
 * endpoints whose code calls its guard itself ({@link CallsGuard}), and services that the application does not offer.
 */
public final class GuardDoors {

    private final HandlerRoles roles;
    private final Set<EndpointKind> served;
    private final NotOffered notOffered;
    private final ClassLoader loader;
    private final EndpointKinds kinds = new EndpointKinds();
    private final Set<String> open = new HashSet<>();
    private final Set<Class<?>> present = new LinkedHashSet<>();

    /**
     * Begins with no door open.
     *
     * @param roles the handlers' roles, with the guards of the application
     * @param served the kinds of endpoints before which guards are asked here
     * @param notOffered the services that the application does not offer
     * @param loader sees the classes of the application
     */
    public GuardDoors(HandlerRoles roles, Set<EndpointKind> served, NotOffered notOffered, ClassLoader loader) {
        this.roles = roles;
        this.served = Set.copyOf(served);
        this.notOffered = notOffered;
        this.loader = loader;
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
        guard.ifPresent(asked -> open.add(asked.endpoint()));
        present.add(endpoint);
        return guard.isPresent();
    }

    /**
     * Takes note of a class that is there, so that its handlers of kinds that are not served here are looked at.
     *
     * @param endpoint the class, not a proxy of it
     */
    public void present(Class<?> endpoint) {
        present.add(endpoint);
    }

    /**
     * Lists what would be reached although nothing asks its guard.
     *
     * @return a message for each service, with what to write; sorted
     */
    public List<String> objections() {
        Set<String> reported = new HashSet<>();
        List<String> objections = new ArrayList<>();
        for (Map.Entry<String, String> guard : roles.guards().codesByEndpoint().entrySet()) {
            objection(guard.getKey(), guard.getValue()).ifPresent(text -> {
                reported.add(guard.getKey());
                objections.add(text);
            });
        }
        Set<String> ofHandlers = new TreeSet<>();
        for (Class<?> endpoint : present) {
            addUnserved(endpoint, reported, ofHandlers);
        }
        objections.addAll(ofHandlers);
        return objections;
    }

    private Optional<String> objection(String endpoint, String code) {
        if (notOffered.covers(endpoint, code)) {
            return Optional.empty();
        }
        int separator = endpoint.indexOf('#');
        Class<?> type = find(separator < 0 ? endpoint : endpoint.substring(0, separator));
        if (type == null) {
            return Optional.of(ClosedDoor.ofMissingClass(code, endpoint));
        }
        Set<EndpointKind> all = EnumSet.noneOf(EndpointKind.class);
        boolean callsItsGuard = separator < 0 && type.isAnnotationPresent(CallsGuard.class);
        for (Method method : methods(type)) {
            if (separator >= 0 && method.getName().equals(endpoint.substring(separator + 1))) {
                callsItsGuard |= method.isAnnotationPresent(CallsGuard.class);
            }
            Set<EndpointKind> ofMethod = kinds.ofMethod(method);
            if (!ofMethod.isEmpty()
                    && roles.guardOf(type, method)
                            .filter(guard -> guard.endpoint().equals(endpoint))
                            .isPresent()) {
                all.addAll(ofMethod);
            }
        }
        if (callsItsGuard) {
            return Optional.empty();
        }
        all.addAll(ofType(type, all));
        Set<EndpointKind> unserved = unserved(all);
        if (!open.contains(endpoint)) {
            return Optional.of(ClosedDoor.of(code, endpoint, unserved.isEmpty() ? all : unserved, served));
        }
        return unserved.isEmpty() ? Optional.empty() : Optional.of(ClosedDoor.ofOtherWay(code, endpoint, unserved));
    }

    /** Handlers of other kinds in a class that is there: its guard may be asked before others of its handlers. */
    private void addUnserved(Class<?> endpoint, Set<String> reported, Set<String> objections) {
        for (Method method : methods(endpoint)) {
            Set<EndpointKind> unserved = unserved(kinds.ofMethod(method));
            if (!unserved.isEmpty()) {
                String handler = endpoint.getName() + "#" + method.getName();
                roles.guardOf(endpoint, method)
                        .filter(guard -> !reported.contains(guard.endpoint()))
                        .filter(guard -> !notOffered.covers(guard.endpoint(), guard.code()))
                        .ifPresent(guard -> objections.add(ClosedDoor.ofOtherWay(guard.code(), handler, unserved)));
            }
        }
    }

    /** That a class is a controller tells nothing where its handlers tell more. */
    private Set<EndpointKind> ofType(Class<?> type, Set<EndpointKind> ofHandlers) {
        Set<EndpointKind> ofType = kinds.ofType(type);
        if (!ofHandlers.isEmpty()) {
            ofType.remove(EndpointKind.SPRING_MVC);
        }
        return ofType;
    }

    private Set<EndpointKind> unserved(Set<EndpointKind> kinds) {
        Set<EndpointKind> unserved = EnumSet.noneOf(EndpointKind.class);
        unserved.addAll(kinds);
        unserved.removeAll(served);
        return unserved;
    }

    private static List<Method> methods(Class<?> type) {
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

    private @Nullable Class<?> find(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }
}

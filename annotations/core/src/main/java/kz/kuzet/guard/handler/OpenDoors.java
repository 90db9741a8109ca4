package kz.kuzet.guard.handler;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRoles.AskedGuard;

/** The guards that are asked before handlers, with these handlers. */
final class OpenDoors {

    private final Map<AnnotatedElement, AskedGuard> guards = new HashMap<>();
    private final Map<Class<?>, Set<String>> handlers = new HashMap<>();
    private final Set<Class<?>> openBelow = new HashSet<>();

    void open(AskedGuard guard) {
        guards.put(guard.declared(), guard);
    }

    void open(AskedGuard guard, Class<?> endpoint, Method handler) {
        open(guard);
        handlers.computeIfAbsent(endpoint, type -> new HashSet<>()).add(handler.getName());
    }

    void openBelow(Class<?> declared) {
        openBelow.add(declared);
    }

    Collection<AskedGuard> guards() {
        return Collections.unmodifiableCollection(guards.values());
    }

    /** The annotated classes and methods. */
    Set<AnnotatedElement> declared() {
        return Collections.unmodifiableSet(guards.keySet());
    }

    /**
     * Tells whether the handlers that would lead to a guard state another guard themselves, or are judged when they are called.
     *
     * @param method the method that the guard guards; empty where it guards a type
     */
    boolean replace(Class<?> type, String method) {
        return openBelow.stream().anyMatch(declared -> declared.isAssignableFrom(type))
                || handlers.entrySet().stream()
                        .anyMatch(ofEndpoint -> type.isAssignableFrom(ofEndpoint.getKey())
                                && (method.isEmpty() || ofEndpoint.getValue().contains(method)));
    }

    /**
     * Returns a message for each code that two endpoints declare. Such a code finds neither guard. A compiler sees this within
     * one module only.
     */
    Set<String> sharedCodes() {
        Map<String, String> endpoints = new HashMap<>();
        Set<String> shared = new TreeSet<>();
        for (AskedGuard guard : guards.values()) {
            String other = endpoints.putIfAbsent(guard.code(), guard.endpoint());
            if (other != null) {
                shared.add(ClosedDoor.ofSharedCode(guard.code(), guard.endpoint(), other));
            }
        }
        return shared;
    }

    /** Reports a lost list. The guards on it are found all the same, but one that nothing asks would go unnoticed. */
    Optional<String> lostList(ServiceGuards all) {
        String first = null;
        for (AskedGuard guard : guards.values()) {
            if (!all.isListed(guard.declared())
                    && isThere(guard, all)
                    && (first == null || guard.endpoint().compareTo(first) < 0)) {
                first = guard.endpoint();
            }
        }
        return first == null ? Optional.empty() : Optional.of(ClosedDoor.ofLostList(first));
    }

    /** Where it is not, or is no guard, that is wrong with its handlers. */
    private static boolean isThere(AskedGuard guard, ServiceGuards all) {
        try {
            return all.forEndpoint(guard.declared()).isPresent();
        } catch (ServiceConfigurationError e) {
            return false;
        }
    }
}

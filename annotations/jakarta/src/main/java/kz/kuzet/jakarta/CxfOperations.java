package kz.kuzet.jakarta;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.jakarta.setup.CalledTypes;
import org.jspecify.annotations.Nullable;

/** The operations of one web service, by the class of the called object. */
final class CxfOperations {

    private record Call(Class<?> called, Method method) {}

    private final ResourceRoles roles;
    private final Class<?> type;
    private final Class<?> told;
    private final List<Method> methods;
    private final Map<Call, GuardedHandler> handlers = new ConcurrentHashMap<>();

    /** Those of them that objects of the known class have, which is the only one as a rule. */
    private final Map<Method, GuardedHandler> ofType = new ConcurrentHashMap<>();

    /**
     * @param type the class of the objects, as far as it is known
     * @param told the class that CXF says, which is the one behind a proxy
     * @param methods those that can be called
     */
    CxfOperations(ResourceRoles roles, Class<?> type, Class<?> told, List<Method> methods) {
        this.roles = roles;
        this.type = type;
        this.told = told;
        this.methods = List.copyOf(methods);
    }

    /** Where the called object is not there yet. */
    GuardedHandler of(Method method) {
        return of(type, method);
    }

    GuardedHandler of(Class<?> called, Method method) {
        GuardedHandler known = called == type ? ofType.get(method) : null;
        return known != null ? known : find(new Call(called, method));
    }

    private GuardedHandler find(Call call) {
        GuardedHandler found = Objects.requireNonNull(handlers.computeIfAbsent(call, this::handler));
        if (call.called() == type) {
            ofType.put(call.method(), found);
        }
        return found;
    }

    private GuardedHandler handler(Call call) {
        return new GuardedHandler(
                call.called().getName() + "#" + call.method().getName(), role(call.called(), call.method()));
    }

    private HandlerRole role(Class<?> called, Method method) {
        Class<?> judged = judged(called);
        return CalledTypes.isOpaque(judged)
                ? new HandlerRole.Unclassified(method.getDeclaringClass().getName() + "#" + method.getName()
                        + " is called on a proxy, " + called.getName() + ", and it cannot be seen which class stands"
                        + " behind it and what holds for that. Publish an object of the class itself.")
                : roles.of(judged, method).orElse(HandlerRoles.NOT_OF_APPLICATION);
    }

    /** The class that the developer wrote; CXF knows the class behind the proxies of Spring. */
    private Class<?> judged(Class<?> called) {
        Class<?> written = CalledTypes.asWritten(called);
        boolean isProxied = CalledTypes.isOpaque(written) && !told.isAssignableFrom(called) && !told.isInterface();
        return isProxied ? CalledTypes.asWritten(told) : written;
    }

    /** What is wrong with the operations, and what to write. */
    Set<String> objections() {
        Set<String> objections = new TreeSet<>();
        for (Method method : methods) {
            if (of(type, method).role() instanceof HandlerRole.Unclassified unclassified) {
                objections.add(unclassified.why());
            }
        }
        return objections;
    }

    /** Tells whether something stands before an operation. */
    boolean areGuarded() {
        return methods.stream().anyMatch(method -> of(type, method).guard() != null);
    }

    /** Tells whether a message may have to be confirmed, so that its bytes are needed. */
    boolean askForConfirmation() {
        return methods.stream().anyMatch(method -> of(type, method).asksForConfirmation());
    }

    /** The operation that stands for all where one guard decides on all, one that sends if there is one; null otherwise. */
    @Nullable
    GuardedHandler common() {
        List<GuardedHandler> all =
                methods.stream().map(method -> of(type, method)).toList();
        GuardedHandler first = all.isEmpty() ? null : all.get(0);
        if (first == null
                || first.guard() == null
                || all.stream().anyMatch(handler -> handler.guard() != first.guard())) {
            return null;
        }
        return all.stream().filter(GuardedHandler::sends).findFirst().orElse(first);
    }

    void openIn(GuardDoors doors) {
        Class<?> judged = judged(type);
        if (!CalledTypes.isOpaque(judged)) {
            doors.present(judged);
            methods.forEach(method -> doors.open(judged, method));
        }
    }
}

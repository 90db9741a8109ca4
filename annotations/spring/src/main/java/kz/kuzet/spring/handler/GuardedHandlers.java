package kz.kuzet.spring;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.spring.MappedHandlers.MappedHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.mvc.Controller;

/**
 * All handlers that were requested, each looked up with its guard at its first request. At the start handlers are only checked
 * for problems, because loading the guards of a large portal takes hundreds of classes. A further look-up allocates nothing.
 */
final class GuardedHandlers {

    private static final Method HTTP_REQUEST_HANDLER = ClassUtils.getMethod(
            HttpRequestHandler.class, "handleRequest", HttpServletRequest.class, HttpServletResponse.class);
    private static final Method CONTROLLER = ClassUtils.getMethod(
            Controller.class, "handleRequest", HttpServletRequest.class, HttpServletResponse.class);
    private static final Method SERVLET =
            ClassUtils.getMethod(Servlet.class, "service", ServletRequest.class, ServletResponse.class);

    /** Stands for the method where it cannot be seen which one is called. */
    private static final Object HIDDEN = new Object();

    private final HandlerRoles roles;
    private final GuardSettings settings;

    /** The handlers by class and, within the class, by method; by the class itself where it handles as a whole. */
    private final Map<Class<?>, Map<Object, GuardedHandler>> known = new ConcurrentHashMap<>();

    private volatile boolean functionsRefused = true;

    GuardedHandlers(ServiceGuards guards, GuardSettings settings) {
        this.roles = new HandlerRoles(guards);
        this.settings = settings;
    }

    /** Finds a handler at a request, when the called object can be examined. */
    GuardedHandler of(Object handler) {
        if (handler instanceof HandlerFunction<?>) {
            return ofFunction(handler.getClass());
        }
        HandlerMethod method = handler instanceof HandlerMethod annotated ? annotated : null;
        Object object = method == null ? handler : method.getBean();
        Class<?> called = HandlerTypes.called(object);
        if (called == null) {
            return remember(object.getClass(), HIDDEN, () -> refuseHidden(object.getClass()));
        }
        Map<Object, GuardedHandler> ofClass = known.get(called);
        GuardedHandler guarded = ofClass == null ? null : ofClass.get(method == null ? called : method.getMethod());
        if (guarded != null) {
            return guarded;
        }
        return method == null ? ofObject(called) : of(called, method.getMethod());
    }

    private GuardedHandler remember(Class<?> type, Object part, Supplier<HandlerRole> role) {
        return known.computeIfAbsent(type, missing -> new ConcurrentHashMap<>())
                .computeIfAbsent(part, missing -> new GuardedHandler(name(type, part), role.get()));
    }

    private static String name(Class<?> type, Object part) {
        return part instanceof Method method ? type.getName() + "#" + method.getName() : type.getName();
    }

    private static HandlerRole refuseHidden(Class<?> proxy) {
        return new Unclassified(proxy.getName()
                + " is a proxy that hides which object it is going to call, and whether that one provides a"
                + " service. Leave the proxy out, or give the bean the scope \"request\"; an AOP proxy must"
                + " not be opaque, and must have a target.");
    }

    GuardedHandler of(Class<?> endpoint, Method method) {
        return remember(endpoint, method, () -> role(endpoint, method));
    }

    /** Finds a handler that is an object as a whole. Its class or its only handling method speaks for it. */
    GuardedHandler ofObject(Class<?> type) {
        return remember(type, type, () -> role(type));
    }

    /** The reason to stop the start or to refuse requests; null where there is none. It loads no listed guard. */
    @Nullable
    String problem(MappedHandler handler) {
        Method method = handler.method();
        if (method == null) {
            return ofObject(handler.type()).role() instanceof Unclassified unclassified ? unclassified.why() : null;
        }
        Optional<String> doubt = roles.doubt(handler.type(), method);
        return doubt.isPresent() && isOwnMatter(handler.type(), method) ? doubt.get() : null;
    }

    boolean hasGuard(MappedHandler handler) {
        return handler.method() != null
                && roles.guardOf(handler.type(), handler.method()).isPresent();
    }

    private HandlerRole role(Class<?> endpoint, Method method) {
        HandlerRole role = roles.of(endpoint, method);
        return role instanceof Unclassified && !isOwnMatter(endpoint, method) ? HandlerRoles.NOT_OF_APPLICATION : role;
    }

    private HandlerRole role(Class<?> type) {
        Method method = methodOf(type);
        if (method != null) {
            return role(type, method);
        }
        return settings.isOfApplication(type)
                ? new Unclassified(type.getName()
                        + " is a handler of a kind that carries no annotation. Write a @Controller in its place.")
                : HandlerRoles.NOT_OF_APPLICATION;
    }

    private boolean isOwnMatter(Class<?> endpoint, Method method) {
        return settings.isOfApplication(endpoint)
                || settings.isOfApplication(method.getDeclaringClass())
                || HandlerRoles.isMentioned(endpoint, method);
    }

    /** The method that handles requests in a class that handles as a whole; null where its kind is unknown. */
    static @Nullable Method methodOf(Class<?> type) {
        if (HttpRequestHandler.class.isAssignableFrom(type)) {
            return HTTP_REQUEST_HANDLER;
        }
        if (Controller.class.isAssignableFrom(type)) {
            return CONTROLLER;
        }
        return Servlet.class.isAssignableFrom(type) ? SERVLET : null;
    }

    /**
     * Filters hide the owner of a function, so functions are left alone only where all routers are known to belong to
     * libraries.
     */
    private GuardedHandler ofFunction(Class<?> type) {
        boolean refused = functionsRefused || settings.isOfApplication(type);
        return new GuardedHandler(
                type.getName(),
                refused ? new Unclassified(type.getName() + " is a function.") : HandlerRoles.NOT_OF_APPLICATION);
    }

    void leaveFunctionsAlone() {
        functionsRefused = false;
    }

    HandlerRoles roles() {
        return roles;
    }
}

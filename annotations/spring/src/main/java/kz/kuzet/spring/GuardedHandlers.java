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
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;
import kz.kuzet.guard.handler.HandlerRoles;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.mvc.Controller;
import org.springframework.web.servlet.mvc.ServletWrappingController;

/**
 * All handlers that were asked for, each looked up with its guard at its first request; at the start they are looked at for
 * problems only, since the guards of a large portal are hundreds of classes. Looking one up again allocates nothing.
 */
final class GuardedHandlers {

    private static final Method HTTP_REQUEST_HANDLER = ClassUtils.getMethod(
            HttpRequestHandler.class, "handleRequest", HttpServletRequest.class, HttpServletResponse.class);
    private static final Method CONTROLLER = ClassUtils.getMethod(
            Controller.class, "handleRequest", HttpServletRequest.class, HttpServletResponse.class);
    private static final Method SERVLET =
            ClassUtils.getMethod(Servlet.class, "service", ServletRequest.class, ServletResponse.class);

    private final HandlerRoles roles;
    private final GuardSettings settings;
    private final ConfirmedChannels confirmed = new ConfirmedChannels();
    private final Map<Class<?>, Map<Method, GuardedHandler>> methods = new ConcurrentHashMap<>();
    private final Map<Class<?>, GuardedHandler> objects = new ConcurrentHashMap<>();
    private final Map<Class<?>, GuardedHandler> hidden = new ConcurrentHashMap<>();
    private volatile boolean functionsRefused = true;

    GuardedHandlers(ServiceGuards guards, GuardSettings settings) {
        this.roles = new HandlerRoles(guards);
        this.settings = settings;
    }

    GuardedHandler of(Object handler) {
        if (handler instanceof HandlerFunction<?>) {
            return ofFunction(handler.getClass());
        }
        Object object = handler instanceof HandlerMethod method ? method.getBean() : handler;
        Class<?> called = object instanceof ServletWrappingController wrapping
                ? WrappedServlet.typeOf(wrapping)
                : HandlerTypes.called(object);
        if (called == null || ServletWrappingController.class.isAssignableFrom(called)) {
            return hidden.computeIfAbsent(object.getClass(), GuardedHandlers::refuseHidden);
        }
        return handler instanceof HandlerMethod method ? of(called, method.getMethod()) : ofObject(called);
    }

    private static GuardedHandler refuseHidden(Class<?> proxy) {
        return GuardedHandler.refused(
                proxy.getName(),
                proxy.getName()
                        + " is a proxy that hides which object it is going to call, and whether that one provides a"
                        + " service. Leave the proxy out, or give the bean the scope \"request\"; an AOP proxy must"
                        + " not be opaque, and must have a target.");
    }

    GuardedHandler of(Class<?> endpoint, Method method) {
        Map<Method, GuardedHandler> known = methods.get(endpoint);
        GuardedHandler guarded = known == null ? null : known.get(method);
        return guarded != null
                ? guarded
                : methods.computeIfAbsent(endpoint, type -> new ConcurrentHashMap<>())
                        .computeIfAbsent(method, handler -> classify(endpoint, handler));
    }

    /** What stops the start, or has requests refused; null where nothing does. Loads no guard that is listed. */
    @Nullable
    String problem(Class<?> endpoint, Method method) {
        Optional<String> doubt = roles.doubt(endpoint, method);
        return doubt.isPresent() && isOwnMatter(endpoint, method) ? doubt.get() : null;
    }

    /** The same of a handler that is an object as a whole. */
    @Nullable
    String problem(Class<?> type) {
        GuardedHandler handler = ofObject(type);
        return handler.kind() == GuardedHandler.Kind.REFUSED ? handler.why() : null;
    }

    private GuardedHandler classify(Class<?> endpoint, Method method) {
        String name = endpoint.getName() + "#" + method.getName();
        HandlerRole role = roles.of(endpoint, method);
        return role instanceof Unclassified && !isOwnMatter(endpoint, method)
                ? GuardedHandler.free(name)
                : GuardedHandler.of(name, role, confirmed);
    }

    private boolean isOwnMatter(Class<?> endpoint, Method method) {
        return settings.isOfApplication(endpoint)
                || settings.isOfApplication(method.getDeclaringClass())
                || HandlerRoles.isMentioned(endpoint, method);
    }

    /** At the start, the class of a handler that is an object as a whole; what wraps a servlet is not what is called. */
    static Class<?> typeOf(Object handler) {
        return handler instanceof ServletWrappingController wrapping
                ? WrappedServlet.typeOf(wrapping)
                : HandlerTypes.typeOf(handler);
    }

    /** The one method of such a class that handles requests; null where it is of no known kind. */
    static @Nullable Method methodOf(Class<?> type) {
        if (HttpRequestHandler.class.isAssignableFrom(type)) {
            return HTTP_REQUEST_HANDLER;
        }
        if (Controller.class.isAssignableFrom(type)) {
            return CONTROLLER;
        }
        return Servlet.class.isAssignableFrom(type) ? SERVLET : null;
    }

    /** A handler that is an object as a whole. Its class speaks for it, or its one method. */
    GuardedHandler ofObject(Class<?> type) {
        GuardedHandler guarded = objects.get(type);
        return guarded != null ? guarded : objects.computeIfAbsent(type, this::classify);
    }

    private GuardedHandler classify(Class<?> type) {
        Method method = methodOf(type);
        if (method != null) {
            return of(type, method);
        }
        return settings.isOfApplication(type)
                ? GuardedHandler.refused(
                        type.getName(),
                        type.getName()
                                + " is a handler of a kind that carries no annotation. Write a @Controller in its"
                                + " place.")
                : GuardedHandler.free(type.getName());
    }

    /** Filters hide whose function it is, so functions are free only where all routers are known to be of libraries. */
    private GuardedHandler ofFunction(Class<?> type) {
        return functionsRefused || settings.isOfApplication(type)
                ? GuardedHandler.refused(type.getName(), type.getName() + " is a function.")
                : GuardedHandler.free(type.getName());
    }

    void leaveFunctionsAlone() {
        functionsRefused = false;
    }

    HandlerRoles roles() {
        return roles;
    }
}

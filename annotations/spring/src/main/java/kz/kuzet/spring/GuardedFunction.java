package kz.kuzet.spring;

import jakarta.servlet.http.HttpServletRequest;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.servlet.BufferedRequest;
import kz.kuzet.spring.handler.RoleCarrier;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A function with a role. The adapter calls what is behind it; nobody else does. */
final class GuardedFunction<T extends ServerResponse> implements HandlerFunction<T>, RoleCarrier {

    /** Since Spring 7. */
    private static final boolean HAS_VERSIONS = ClassUtils.hasMethod(ServerRequest.class, "apiVersionStrategy");

    private final HandlerRole role;
    private final HandlerFunction<T> function;

    GuardedFunction(HandlerRole role, HandlerFunction<T> function) {
        this.role = role;
        this.function = function;
    }

    @Override
    public HandlerRole role() {
        return role;
    }

    @Override
    public T handle(ServerRequest request) {
        throw RoleCarrier.bypassed();
    }

    /**
     * The handler that is called once the request is admitted.
     *
     * @param called the request; where its body was digested, a function gets that body
     */
    static Object admitted(Object handler, HttpServletRequest called) {
        if (!(handler instanceof GuardedFunction<?> guarded)) {
            return handler;
        }
        if (called instanceof BufferedRequest
                && called.getAttribute(RouterFunctions.REQUEST_ATTRIBUTE) instanceof ServerRequest received) {
            called.setAttribute(RouterFunctions.REQUEST_ATTRIBUTE, on(called, received));
        }
        return guarded.function;
    }

    private static ServerRequest on(HttpServletRequest called, ServerRequest received) {
        return HAS_VERSIONS
                ? ServerRequest.create(called, received.messageConverters(), received.apiVersionStrategy())
                : ServerRequest.create(called, received.messageConverters());
    }
}

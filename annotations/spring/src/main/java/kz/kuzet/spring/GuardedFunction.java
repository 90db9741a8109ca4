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
     * The function that is called once the request is admitted.
     *
     * @param called the request; where its body was digested, the function gets that body
     */
    HandlerFunction<T> admitted(HttpServletRequest called) {
        if (called instanceof BufferedRequest
                && called.getAttribute(RouterFunctions.REQUEST_ATTRIBUTE) instanceof ServerRequest received) {
            ServerRequest whole = HAS_VERSIONS
                    ? ServerRequest.create(called, received.messageConverters(), received.apiVersionStrategy())
                    : ServerRequest.create(called, received.messageConverters());
            called.setAttribute(RouterFunctions.REQUEST_ATTRIBUTE, whole);
        }
        return function;
    }
}

package kz.kuzet.spring.webflux;

import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.spring.handler.RoleCarrier;
import org.springframework.util.ClassUtils;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A function with a role. The adapter calls what is behind it; nobody else does. */
final class ReactiveGuardedFunction<T extends ServerResponse> implements HandlerFunction<T>, RoleCarrier {

    /** Since Spring 7. */
    private static final boolean HAS_VERSIONS = ClassUtils.hasMethod(ServerRequest.class, "apiVersionStrategy");

    private final HandlerRole role;
    private final HandlerFunction<T> function;

    ReactiveGuardedFunction(HandlerRole role, HandlerFunction<T> function) {
        this.role = role;
        this.function = function;
    }

    @Override
    public HandlerRole role() {
        return role;
    }

    @Override
    public Mono<T> handle(ServerRequest request) {
        return Mono.error(RoleCarrier::bypassed);
    }

    /**
     * The function that is called once the request is admitted.
     *
     * @param called the exchange; where its body was digested, the function gets that body
     */
    HandlerFunction<T> admitted(ServerWebExchange called) {
        if (called instanceof GuardedExchange
                && called.getAttribute(RouterFunctions.REQUEST_ATTRIBUTE) instanceof ServerRequest received) {
            ServerRequest whole = HAS_VERSIONS
                    ? ServerRequest.create(called, received.messageReaders(), received.apiVersionStrategy())
                    : ServerRequest.create(called, received.messageReaders());
            called.getAttributes().put(RouterFunctions.REQUEST_ATTRIBUTE, whole);
        }
        return function;
    }
}

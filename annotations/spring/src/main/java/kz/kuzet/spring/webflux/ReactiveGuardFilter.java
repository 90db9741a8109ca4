package kz.kuzet.spring.webflux;

import java.util.Objects;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.spring.handler.RoleCarrier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.HandlerFilterFunction;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Gives the functions behind it a role. Spring applies the outermost filter of a route to its function when it is requested. */
final class ReactiveGuardFilter<T extends ServerResponse> implements HandlerFilterFunction<T, T>, RoleCarrier {

    private final HandlerRole role;
    private final @Nullable HandlerFilterFunction<T, T> inner;

    ReactiveGuardFilter(HandlerRole role) {
        this(role, null);
    }

    /** @param inner the filters that come after it; null where there are none */
    private ReactiveGuardFilter(HandlerRole role, @Nullable HandlerFilterFunction<T, T> inner) {
        this.role = role;
        this.inner = inner;
    }

    @Override
    public HandlerRole role() {
        return role;
    }

    @Override
    public HandlerFunction<T> apply(HandlerFunction<T> function) {
        Objects.requireNonNull(function, "function");
        if (function instanceof RoleCarrier && RoleCarrier.yields(this)) {
            return function;
        }
        return new ReactiveGuardedFunction<>(
                function instanceof RoleCarrier ? TWO : role, inner == null ? function : inner.apply(function));
    }

    @Override
    public HandlerFilterFunction<T, T> andThen(HandlerFilterFunction<T, T> after) {
        Objects.requireNonNull(after, "after");
        return new ReactiveGuardFilter<>(
                after instanceof RoleCarrier ? TWO : role, inner == null ? after : inner.andThen(after));
    }

    /** Spring calls this where another filter stands before this one, and then the adapter has not asked the guard. */
    @Override
    public Mono<T> filter(ServerRequest request, HandlerFunction<T> next) {
        return Mono.error(RoleCarrier::bypassed);
    }
}

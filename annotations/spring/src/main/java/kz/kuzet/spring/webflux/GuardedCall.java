package kz.kuzet.spring.webflux;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.PendingDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.HandlerAdapter;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Calls of one handler for one exchange: each subscription asks the guard, and then calls the handler or responds. */
final class GuardedCall implements Supplier<Mono<HandlerResult>> {

    private final ReactiveGuardingAdapter adapter;
    private final List<HandlerAdapter> delegates;
    private final ServerWebExchange exchange;
    private final Object handler;

    GuardedCall(
            ReactiveGuardingAdapter adapter,
            List<HandlerAdapter> delegates,
            ServerWebExchange exchange,
            Object handler) {
        this.adapter = adapter;
        this.delegates = delegates;
        this.exchange = exchange;
        this.handler = handler;
    }

    @Override
    public Mono<HandlerResult> get() {
        // A handler may send the exchange on to another one, under another address.
        exchange.getAttributes()
                .putIfAbsent(GuardedExchange.SENT_TO, exchange.getRequest().getURI());
        GuardedHandler known = adapter.handlers.known(handler);
        // A first look-up loads classes, which would block.
        return known == null
                ? Mono.fromCallable(this::lookUp)
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(this::get)
                : get(known);
    }

    private GuardedHandler lookUp() {
        try {
            return adapter.handlers.of(handler);
        } catch (LinkageError e) {
            // Reactor would throw it and leave the client waiting.
            throw new IllegalStateException("The guard of " + handler + " cannot be loaded.", e);
        }
    }

    private Mono<HandlerResult> get(GuardedHandler guarded) {
        ServiceGuard guard = guarded.guard();
        if (guard == null) {
            return new Subscribed(null, null).follow(Admission.withoutGuard(guarded));
        }
        GuardedExchange buffered = guarded.sends() && (adapter.alwaysDigests || guarded.asksForConfirmation())
                ? new GuardedExchange(exchange, guarded, adapter.maxRequestSize)
                : null;
        PendingDecision pending =
                new PendingDecision(guarded, guard, buffered == null ? null : buffered.sent(), adapter.alwaysDigests);
        Subscribed subscribed = new Subscribed(buffered, pending);
        return adapter.source
                .evidence(buffered == null ? exchange : buffered)
                .filter(pending::asksForDigest)
                .flatMap(subscribed::formedRequest)
                .onErrorResume(pending::isExplained, explained -> Mono.empty())
                .then(Mono.fromSupplier(pending::decide))
                .flatMap(subscribed::follow);
    }

    /** What one subscription waits for. */
    private final class Subscribed {

        private final @Nullable GuardedExchange buffered;
        private final @Nullable PendingDecision pending;

        Subscribed(@Nullable GuardedExchange buffered, @Nullable PendingDecision pending) {
            this.buffered = buffered;
            this.pending = pending;
        }

        Mono<RequestDigest> formedRequest(Evidence shown) {
            PendingDecision asking = Objects.requireNonNull(pending, "only a guard asks for a digest");
            return adapter.source
                    .formedRequest(buffered == null ? exchange : buffered)
                    .doOnNext(asking::setDigest)
                    .switchIfEmpty(Mono.fromRunnable(() -> asking.setDigest(null)));
        }

        /** Calls the handler or responds. */
        Mono<HandlerResult> follow(Admission admission) {
            ServerWebExchange called = exchange;
            if (buffered != null) {
                buffered.handOver();
                called = buffered;
            }
            Decision decision = admission.decision();
            if (admission.problem() != null) {
                return adapter.responder
                        .respond(decision, admission.problem().apply(ExchangeLocale.of(called)), called)
                        .then(Mono.empty());
            }
            if (decision == null) {
                called.getAttributes().remove(GrantedDecision.ATTRIBUTE);
            } else {
                called.getAttributes().put(GrantedDecision.ATTRIBUTE, decision);
            }
            Object admitted =
                    handler instanceof ReactiveGuardedFunction<?> function ? function.admitted(called) : handler;
            for (HandlerAdapter delegate : delegates) {
                if (delegate.supports(admitted)) {
                    return delegate.handle(called, admitted);
                }
            }
            return Mono.error(new IllegalStateException("No HandlerAdapter: " + handler));
        }
    }
}

package kz.kuzet.spring.webflux;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.spring.handler.GuardedHandlers;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.web.reactive.HandlerAdapter;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Stands before all handlers: a dispatcher handler calls a handler through the first adapter that supports it, and this adapter is
 * first and supports all. It asks the guard of the handler. Then it calls the handler through the adapter that would be used
 * without Kuzet, or responds in its place. Each subscription is a call of its own.
 */
final class ReactiveGuardingAdapter implements HandlerAdapter, PriorityOrdered {

    final GuardedHandlers handlers;
    final ReactiveEvidenceSource source;
    final boolean alwaysDigests;
    final ReactiveDecisionResponder responder;
    final int maxRequestSize;
    private final ApplicationContext context;
    private final Map<ApplicationContext, List<HandlerAdapter>> delegates = new ConcurrentHashMap<>();

    /**
     * @param alwaysDigests whether the source computes a digest of its own, so that it is asked for one even where nothing has
     * to be confirmed, because listeners receive it
     */
    ReactiveGuardingAdapter(
            ApplicationContext context,
            GuardedHandlers handlers,
            ReactiveEvidenceSource source,
            boolean alwaysDigests,
            ReactiveDecisionResponder responder,
            int maxRequestSize) {
        this.context = context;
        this.handlers = handlers;
        this.source = source;
        this.alwaysDigests = alwaysDigests;
        this.responder = responder;
        this.maxRequestSize = maxRequestSize;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean supports(Object handler) {
        return true;
    }

    @Override
    public Mono<HandlerResult> handle(ServerWebExchange exchange, Object handler) {
        ApplicationContext serving = exchange.getApplicationContext();
        List<HandlerAdapter> adapters = delegates.get(serving == null ? context : serving);
        return Mono.defer(new GuardedCall(
                this, adapters == null ? delegates(serving == null ? context : serving) : adapters, exchange, handler));
    }

    /** The adapters that a dispatcher handler would use without Kuzet. Looked up at the start, so that no request waits. */
    List<HandlerAdapter> delegates(ApplicationContext serving) {
        return delegates.computeIfAbsent(serving, key -> {
            List<HandlerAdapter> adapters = inOrder(key);
            adapters.removeIf(ReactiveGuardingAdapter.class::isInstance);
            return List.copyOf(adapters);
        });
    }

    /** All adapters of a dispatcher handler, in the order in which it asks them. */
    static List<HandlerAdapter> inOrder(ApplicationContext context) {
        List<HandlerAdapter> adapters = new ArrayList<>(
                BeanFactoryUtils.beansOfTypeIncludingAncestors(context, HandlerAdapter.class, true, false)
                        .values());
        AnnotationAwareOrderComparator.sort(adapters);
        return adapters;
    }
}

package kz.kuzet.spring.graphql;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.SentRequest;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The decisions on one GraphQL request. It may reach many handlers, many times; a guard decides once on sending, and once on
 * preparing, because evidence and request are the same for all of them.
 */
final class GuardedExecution {

    /** Under this key it stands in the context of the execution. */
    static final Object KEY = GuardedExecution.class;

    private final GraphQlGuards guards;
    private final ExecutionContext executed;
    private final ExecutedRequest request;
    private final Map<ServiceGuard, Shown> shown = new ConcurrentHashMap<>();
    private final Map<ServiceGuard, AskedDecision> sending = new ConcurrentHashMap<>();
    private final Map<ServiceGuard, AskedDecision> preparing = new ConcurrentHashMap<>();

    /** Handlers that are not classified yet, each admitted or refused once, because that counts the request. */
    private final Map<GuardedHandler, Admission> notYetClassified = new ConcurrentHashMap<>();

    private final AtomicInteger late = new AtomicInteger();

    /** What is shown for a service, asked once for all its handlers. */
    private record Shown(GraphQlCall call, @Nullable SentRequest sent, Mono<Evidence> evidence) {}

    GuardedExecution(GraphQlGuards guards, ExecutionContext executed) {
        this.guards = guards;
        this.executed = executed;
        this.request = new ExecutedRequest(executed);
    }

    /** Null where the execution did not begin under guard. */
    static @Nullable GuardedExecution in(GraphQLContext context) {
        return context.get(KEY);
    }

    /**
     * The execution to which a field belongs. An application may execute one document within another and share the context; then
     * the decisions of one must not count for the other.
     */
    static @Nullable GuardedExecution of(DataFetchingEnvironment environment) {
        GuardedExecution execution = environment.getGraphQlContext().get(KEY);
        return execution != null
                        && execution.executed.getDocument() == environment.getDocument()
                        && execution.executed.getOperationDefinition() == environment.getOperationDefinition()
                ? execution
                : null;
    }

    /** Decides whether a handler is called, as soon as what this gives is subscribed to. */
    Mono<Admission> admit(GuardedHandler handler) {
        if (!guards.areOpen()) {
            return Mono.error(new IllegalStateException("Kuzet has not finished the check of the start."));
        }
        ServiceGuard guard = handler.guard();
        if (guard == null) {
            return Mono.just(
                    handler.role() instanceof HandlerRole.NotYetClassified
                            ? notYetClassified.computeIfAbsent(handler, Admission::withoutGuard)
                            : Admission.withoutGuard(handler));
        }
        AskedDecision known = (handler.sends() ? sending : preparing).get(guard);
        return known == null ? ask(handler, guard) : known.admission();
    }

    /** One thread after the other, so that the source is not asked twice: a password is used up when it was verified. */
    private synchronized Mono<Admission> ask(GuardedHandler handler, ServiceGuard guard) {
        Map<ServiceGuard, AskedDecision> decisions = handler.sends() ? sending : preparing;
        AskedDecision decision = decisions.get(guard);
        if (decision == null) {
            Shown evidence = shown.get(guard);
            if (evidence == null) {
                SentRequest sent = guards.alwaysDigests() || guard.asksForConfirmation()
                        ? new SentRequest(request, handler.service(), guards.maxRequestSize(), true)
                        : null;
                GraphQlCall call = new GraphQlCall(handler.service(), executed.getGraphQLContext(), sent);
                evidence = new Shown(call, sent, guards.source().evidence(call).cache());
                shown.put(guard, evidence);
            }
            SentRequest sent = handler.sends() ? evidence.sent() : null;
            decision = new AskedDecision(handler, guard, guards, evidence.call(), sent, evidence.evidence());
            decisions.put(guard, decision);
        }
        return decision.admission();
    }

    /** The decision by which handlers of a service are called; the one on sending first. */
    Optional<Decision.Granted> granted(String service) {
        return Stream.of(sending, preparing)
                .flatMap(decisions -> decisions.entrySet().stream())
                .filter(decided -> decided.getKey().service().code().equals(service))
                .map(decided -> decided.getValue().admission().toFuture().getNow(null))
                .filter(Objects::nonNull)
                .map(Admission::decision)
                .filter(Decision.Granted.class::isInstance)
                .map(Decision.Granted.class::cast)
                .findFirst();
    }

    /** Notes a field whose data is fetched later than its level, because its guard waits for the evidence. */
    void awaitLate() {
        late.incrementAndGet();
    }

    /** Loads what late fields have asked for. GraphQL has loaded the data of their level before, and would not do it again. */
    void dispatchLate(DataLoaderRegistry loaders) {
        if (late.decrementAndGet() == 0) {
            loaders.dispatchAll();
        }
    }
}

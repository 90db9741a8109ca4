package kz.kuzet.spring.graphql;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.PendingDecision;
import kz.kuzet.guard.request.SentRequest;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlRequest;
import reactor.core.publisher.Mono;

/**
 * The decisions on one GraphQL request. It may reach many handlers, many times; a guard decides once on sending, and once on
 * preparing, because evidence and request are the same for all of them.
 */
final class GuardedExecution {

    /** Under this key it stands in the context of the execution. */
    private static final Object KEY = GuardedExecution.class;

    private final GraphQlGuards guards;
    private final ExecutionContext executed;
    private final Supplier<ExecutedRequest> request;
    private final Map<ServiceGuard, Asked> asked = new ConcurrentHashMap<>();
    private final Map<Question, Mono<Admission>> admissions = new ConcurrentHashMap<>();
    private final Map<String, Decision.Granted> granted = new ConcurrentHashMap<>();
    private final AtomicInteger late = new AtomicInteger();

    private record Question(ServiceGuard guard, boolean sends) {}

    private record Asked(
            GraphQlCall call,
            Mono<Evidence> evidence,
            @Nullable SentRequest sent) {}

    GuardedExecution(GraphQlGuards guards, ExecutionContext executed) {
        this.guards = guards;
        this.executed = executed;
        this.request = new Once(executed);
    }

    /** Puts it where data fetchers find it. */
    void begin() {
        executed.getGraphQLContext().put(KEY, this);
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
        GuardedExecution execution = in(environment.getGraphQlContext());
        return execution != null
                        && execution.executed.getDocument() == environment.getDocument()
                        && execution.executed.getOperationDefinition() == environment.getOperationDefinition()
                ? execution
                : null;
    }

    /** Decides whether a handler is called, when it is subscribed to for the first time. */
    Mono<Admission> admit(GuardedHandler handler) {
        if (!guards.areOpen()) {
            return Mono.error(new IllegalStateException("Kuzet has not finished the check of the start."));
        }
        ServiceGuard guard = handler.guard();
        return guard == null
                ? Mono.fromSupplier(() -> Admission.withoutGuard(handler))
                : admissions.computeIfAbsent(
                        new Question(guard, handler.sends()),
                        question -> Mono.defer(() -> decide(handler, guard)).cache());
    }

    private Mono<Admission> decide(GuardedHandler handler, ServiceGuard guard) {
        Asked question = asked.computeIfAbsent(guard, key -> ask(handler, key));
        SentRequest sent = handler.sends() ? question.sent() : null;
        PendingDecision pending = new PendingDecision(handler, guard, sent, guards.alwaysDigests());
        return question.evidence()
                .filter(pending::asksForDigest)
                .flatMap(shown -> formedRequest(question.call(), pending))
                .onErrorResume(pending::isExplained, explained -> Mono.empty())
                .then(Mono.fromSupplier(pending::decide))
                .doOnNext(admission -> remember(admission, handler));
    }

    private Asked ask(GuardedHandler handler, ServiceGuard guard) {
        SentRequest sent = guards.alwaysDigests() || guard.asksForConfirmation()
                ? new SentRequest(request.get(), handler.service(), guards.maxRequestSize(), true)
                : null;
        ExecutionGraphQlRequest received = ReceivedRequests.of(executed.getGraphQLContext());
        GraphQlCall call = new GraphQlCall(handler.service(), executed.getGraphQLContext(), received, sent);
        return new Asked(call, Mono.defer(() -> guards.source().evidence(call)).cache(), sent);
    }

    private Mono<RequestDigest> formedRequest(GraphQlCall call, PendingDecision pending) {
        return guards.source()
                .formedRequest(call)
                .doOnNext(pending::setDigest)
                .switchIfEmpty(Mono.fromRunnable(() -> pending.setDigest(null)));
    }

    private void remember(Admission admission, GuardedHandler handler) {
        if (admission.decision() instanceof Decision.Granted decision) {
            if (handler.sends()) {
                granted.put(handler.service(), decision);
            } else {
                granted.putIfAbsent(handler.service(), decision);
            }
        }
    }

    Optional<Decision.Granted> granted(String service) {
        return Optional.ofNullable(granted.get(service));
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

    /** Prints the document at most once, and only where something may have to be confirmed. */
    private static final class Once implements Supplier<ExecutedRequest> {

        private final ExecutionContext executed;
        private @Nullable ExecutedRequest request;

        Once(ExecutionContext executed) {
            this.executed = executed;
        }

        @Override
        public synchronized ExecutedRequest get() {
            ExecutedRequest known = request;
            if (known == null) {
                known = new ExecutedRequest(executed);
                request = known;
            }
            return known;
        }
    }
}

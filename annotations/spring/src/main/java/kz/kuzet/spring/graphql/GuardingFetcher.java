package kz.kuzet.spring.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.micrometer.context.ContextSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.Warnings;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ContextPropagationHelper;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Asks the guards before the data of a field is fetched. Where the evidence is there at once, the data is fetched on the same thread,
 * as without Kuzet. A refusal is the error of the field, and the handler is not called.
 */
class GuardingFetcher implements DataFetcher<Object> {

    /** The argument that names the entities of a federated graph; their list is never null. */
    private static final String REPRESENTATIONS = "representations";

    private final DataFetcher<?> fetcher;
    private final String field;
    private final HandlerSearch.Found found;

    /** The handler, where there is one alone, as it is for the methods of controllers; null otherwise. */
    private final @Nullable FieldHandler only;

    GuardingFetcher(DataFetcher<?> fetcher, String field, HandlerSearch.Found found) {
        this.fetcher = fetcher;
        this.field = field;
        this.found = found;
        this.only = found.entities().isEmpty() && found.handlers().size() == 1
                ? found.handlers().get(0)
                : null;
    }

    @Override
    public final @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        GuardedExecution execution = GuardedExecution.of(environment);
        if (execution == null) {
            throw new IllegalStateException("The field " + field + " is not fetched: its execution did not begin under"
                    + " guard, so nothing tells what has to be confirmed.");
        }
        if (found.function() != null) {
            Warnings.log("The field " + field + " is refused: a function of the application fetches it.");
            return FieldErrors.of(environment, ProblemResponse::unclassified, null);
        }
        GuardedHandler known = only == null ? null : only.known();
        if (known != null) {
            ContextSnapshot snapshot = ContextPropagationHelper.captureFrom(environment.getGraphQlContext());
            Admission admission = atOnce(execution.admit(known), snapshot);
            if (admission != null && admission.problem() == null) {
                return fetcher.get(environment);
            }
        }
        CompletableFuture<List<Refusal>> refusals = refusals(environment, execution);
        if (refusals.isDone()) {
            return follow(environment, join(refusals));
        }
        execution.awaitLate();
        return refusals.exceptionallyCompose(failure -> {
                    execution.dispatchLate(environment.getDataLoaderRegistry());
                    return CompletableFuture.failedFuture(failure);
                })
                .thenCompose(refused -> late(environment, execution, refused));
    }

    /** What is decided without waiting; null where it is not, or failed. */
    private static @Nullable Admission atOnce(Mono<Admission> decided, ContextSnapshot snapshot) {
        ContextSnapshot.Scope bound = snapshot.setThreadLocals();
        try {
            var admission = decided.contextWrite(snapshot::updateContext).toFuture();
            return admission.isCompletedExceptionally() ? null : admission.getNow(null);
        } finally {
            bound.close();
        }
    }

    private CompletableFuture<@Nullable Object> late(
            DataFetchingEnvironment environment, GuardedExecution execution, List<Refusal> refused) {
        try {
            return future(follow(environment, refused));
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        } finally {
            execution.dispatchLate(environment.getDataLoaderRegistry());
        }
    }

    /** What a guard has refused. */
    private record Refusal(Admission admission, @Nullable Integer index) {}

    private CompletableFuture<List<Refusal>> refusals(DataFetchingEnvironment environment, GuardedExecution execution)
            throws Exception {
        Mono<List<Refusal>> refusals = Mono.just(List.of());
        for (FieldHandler handler : found.handlers()) {
            refusals = refusals.flatMap(before -> added(before, handler, execution, null));
        }
        if (!found.entities().isEmpty()
                && environment.getArgument(REPRESENTATIONS) instanceof List<?> representations) {
            for (int i = 0; i < representations.size(); i++) {
                int index = i;
                FieldHandler handler = representations.get(i) instanceof Map<?, ?> representation
                                && representation.get("__typename") instanceof String type
                        ? found.entities().get(type)
                        : null;
                if (handler != null) {
                    refusals = refusals.flatMap(before -> added(before, handler, execution, index));
                }
            }
        }
        ContextSnapshot snapshot = ContextPropagationHelper.captureFrom(environment.getGraphQlContext());
        Mono<List<Refusal>> all = refusals.contextWrite(snapshot::updateContext);
        return snapshot.wrap(() -> all.toFuture()).call();
    }

    private static Mono<List<Refusal>> added(
            List<Refusal> before, FieldHandler handler, GuardedExecution execution, @Nullable Integer index) {
        return guarded(handler).flatMap(execution::admit).map(admission -> {
            if (admission.problem() == null) {
                return before;
            }
            List<Refusal> after = new ArrayList<>(before);
            after.add(new Refusal(admission, index));
            return after;
        });
    }

    /** A first look-up may load classes, which a thread that must not block leaves to another one. */
    static Mono<GuardedHandler> guarded(FieldHandler handler) {
        GuardedHandler known = handler.known();
        if (known != null) {
            return Mono.just(known);
        }
        Mono<GuardedHandler> found = Mono.fromCallable(() -> {
            try {
                return handler.lookUp();
            } catch (LinkageError e) {
                // Reactor would throw it and leave the client waiting.
                throw new IllegalStateException("The guard of " + handler + " cannot be loaded.", e);
            }
        });
        return Schedulers.isInNonBlockingThread() ? found.subscribeOn(Schedulers.boundedElastic()) : found;
    }

    private @Nullable Object follow(DataFetchingEnvironment environment, List<Refusal> refused) throws Exception {
        if (refused.isEmpty()) {
            return fetcher.get(environment);
        }
        FieldErrors errors = new FieldErrors(environment);
        for (Refusal refusal : refused) {
            if (refusal.admission().problem() != null) {
                errors.add(refusal.admission().problem(), refusal.index());
            }
        }
        return !found.entities().isEmpty() && environment.getArgument(REPRESENTATIONS) instanceof List<?> entities
                ? errors.result(entities.size())
                : errors.result();
    }

    private static <T> T join(CompletableFuture<T> done) throws Exception {
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static CompletableFuture<@Nullable Object> future(@Nullable Object value) {
        return value instanceof CompletionStage<?> stage
                ? stage.<@Nullable Object>thenApply(result -> result).toCompletableFuture()
                : CompletableFuture.completedFuture(value);
    }
}

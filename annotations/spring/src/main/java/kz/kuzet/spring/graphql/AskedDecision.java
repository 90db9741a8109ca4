package kz.kuzet.spring.graphql;

import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.PendingDecision;
import kz.kuzet.guard.request.SentRequest;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** One decision of a guard on a GraphQL request. It is made once, when the first field waits for it. */
final class AskedDecision {

    private final EvidenceSource source;
    private final GraphQlCall call;
    private final PendingDecision pending;
    private final Mono<Admission> admission;

    /**
     * @param sent the request as it may be digested; null where nothing has to be confirmed, or where the handler only prepares
     * @param evidence what the recipient has shown for the service
     */
    AskedDecision(
            GuardedHandler handler,
            ServiceGuard guard,
            GraphQlGuards guards,
            GraphQlCall call,
            @Nullable SentRequest sent,
            Mono<Evidence> evidence) {
        this.source = guards.source();
        this.call = call;
        this.pending = new PendingDecision(handler, guard, sent, guards.alwaysDigests());
        this.admission = evidence.filter(pending::asksForDigest)
                .flatMap(this::formedRequest)
                .onErrorResume(pending::isExplained, explained -> Mono.empty())
                .then(Mono.fromSupplier(pending::decide))
                .cache();
    }

    private Mono<RequestDigest> formedRequest(Evidence shown) {
        return source.formedRequest(call)
                .doOnNext(pending::setDigest)
                .switchIfEmpty(Mono.fromRunnable(() -> pending.setDigest(null)));
    }

    Mono<Admission> admission() {
        return admission;
    }
}

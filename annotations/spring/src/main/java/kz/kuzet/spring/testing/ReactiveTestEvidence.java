package kz.kuzet.spring.testing;

import java.util.Objects;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.testing.ShownFactors;
import kz.kuzet.spring.webflux.ReactiveEvidenceSource;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * {@link TestEvidence} for a portal on WebFlux. A bean of this type takes the place of the application's own source; the test sets
 * it before it sends a request.
 */
public final class ReactiveTestEvidence extends ShownFactors<ReactiveTestEvidence> implements ReactiveEvidenceSource {

    private final @Nullable ReactiveEvidenceSource digests;

    /** Creates a source with the default formed request. */
    public ReactiveTestEvidence() {
        this.digests = null;
    }

    /**
     * Takes the formed request from another source.
     *
     * @param digests the application's own source; only {@link ReactiveEvidenceSource#formedRequest} is called
     */
    public ReactiveTestEvidence(ReactiveEvidenceSource digests) {
        this.digests = Objects.requireNonNull(digests, "digests");
    }

    @Override
    protected ReactiveTestEvidence self() {
        return this;
    }

    @Override
    public Mono<Evidence> evidence(ServerWebExchange exchange) {
        return Mono.defer(() -> confirmsWhateverIsSent() ? formedRequest(exchange) : Mono.empty())
                .map(this::shown)
                .switchIfEmpty(Mono.fromSupplier(() -> shown(null)));
    }

    @Override
    public Mono<RequestDigest> formedRequest(ServerWebExchange exchange) {
        return digests == null ? ReactiveEvidenceSource.super.formedRequest(exchange) : digests.formedRequest(exchange);
    }
}

package kz.kuzet.spring.testing;

import java.util.Objects;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.testing.ShownFactors;
import kz.kuzet.spring.graphql.EvidenceSource;
import kz.kuzet.spring.graphql.GraphQlCall;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * {@link TestEvidence} for a portal with Spring for GraphQL. A bean of this type takes the place of the application's own source; the
 * test sets it before it sends a request.
 */
public final class GraphQlTestEvidence extends ShownFactors<GraphQlTestEvidence> implements EvidenceSource {

    private final @Nullable EvidenceSource digests;

    /** Creates a source with the default formed request. */
    public GraphQlTestEvidence() {
        this.digests = null;
    }

    /**
     * Takes the formed request from another source.
     *
     * @param digests the application's own source; only {@link EvidenceSource#formedRequest} is called
     */
    public GraphQlTestEvidence(EvidenceSource digests) {
        this.digests = Objects.requireNonNull(digests, "digests");
    }

    @Override
    protected GraphQlTestEvidence self() {
        return this;
    }

    @Override
    public Mono<Evidence> evidence(GraphQlCall call) {
        return Mono.defer(() -> confirmsWhateverIsSent() ? formedRequest(call) : Mono.empty())
                .map(this::shown)
                .switchIfEmpty(Mono.fromSupplier(() -> shown(null)));
    }

    @Override
    public Mono<RequestDigest> formedRequest(GraphQlCall call) {
        return digests == null ? EvidenceSource.super.formedRequest(call) : digests.formedRequest(call);
    }
}

package kz.kuzet.grpc.testing;

import java.io.IOException;
import java.util.Objects;
import kz.kuzet.grpc.EvidenceSource;
import kz.kuzet.grpc.GrpcCall;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.testing.ShownEvidence;
import org.jspecify.annotations.Nullable;

/**
 * Tells in place of the application what recipients have shown, so that a test of a portal needs neither log-in nor signatures.
 * The test gives it to {@link kz.kuzet.grpc.GrpcGuards} in place of the application's own source, and sets the evidence before it
 * calls.
 *
 * <pre>{@code
 * evidence.logIn(recipient).confirmWhateverIsSent(Factor.EDS);
 * }</pre>
 */
public final class TestEvidence extends ShownEvidence<GrpcCall, TestEvidence> implements EvidenceSource {

    private final @Nullable EvidenceSource digests;

    /** Creates a source with the default formed request. */
    public TestEvidence() {
        this.digests = null;
    }

    /**
     * Leaves it to another source which request is to be sent.
     *
     * @param digests the application's own source; only {@link EvidenceSource#formedRequest} is asked
     */
    public TestEvidence(EvidenceSource digests) {
        this.digests = Objects.requireNonNull(digests, "digests");
    }

    @Override
    protected TestEvidence self() {
        return this;
    }

    @Override
    public @Nullable RequestDigest formedRequest(GrpcCall call) throws IOException {
        return digests == null ? EvidenceSource.super.formedRequest(call) : digests.formedRequest(call);
    }
}

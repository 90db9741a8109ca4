package kz.kuzet.grpc;

import java.io.IOException;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.RequestEvidence;
import org.jspecify.annotations.Nullable;

/**
 * Asks the application's source once for each call, although the decision may have to wait for the messages. Whoever has not
 * logged in is challenged before any message is read.
 */
final class EvidenceOnce implements RequestEvidence<GrpcCall> {

    private final EvidenceSource source;

    EvidenceOnce(EvidenceSource source) {
        this.source = source;
    }

    @Override
    @SuppressWarnings("NullAway") // a source may return null against its contract, and then the guard refuses
    public Evidence evidence(GrpcCall call) {
        return call.evidence(source);
    }

    @Override
    public @Nullable RequestDigest formedRequest(GrpcCall call) throws IOException {
        return source.formedRequest(call);
    }
}

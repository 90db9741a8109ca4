package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.RequestEvidence;
import org.jspecify.annotations.Nullable;

/** The application's source, which reads the entity from its first byte, whatever it has read of it to tell the evidence. */
final class BufferingSource implements RequestEvidence<ContainerRequestContext> {

    private final EvidenceSource source;

    BufferingSource(EvidenceSource source) {
        this.source = source;
    }

    @Override
    public Evidence evidence(ContainerRequestContext request) {
        return source.evidence(request);
    }

    @Override
    public @Nullable RequestDigest formedRequest(ContainerRequestContext request) throws IOException {
        EntityRequest entity = EntityRequest.of(request);
        if (entity != null) {
            entity.rewind();
        }
        return source.formedRequest(request);
    }
}

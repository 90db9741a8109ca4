package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.RequestEvidence;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the recipient of a request has shown. An application has one, which {@link GuardFeature} finds. Many threads ask
 * it, after the filters that authenticate ({@link jakarta.ws.rs.Priorities#AUTHENTICATION}).
 */
@FunctionalInterface
public interface EvidenceSource extends RequestEvidence<ContainerRequestContext> {

    /**
     * Says what the recipient of this request has shown: who has logged in, over which channel the request came, and which
     * one-time passwords and signatures were verified, with the digest that each of them confirms.
     *
     * @param request the request, matched to a resource method
     * @return the evidence
     */
    @Override
    Evidence evidence(ContainerRequestContext request);

    /**
     * Says which request the recipient has formed and is sending. By default it is the {@link kz.kuzet.guard.FormedRequest}:
     * service code, method, path, query, content type, and the body, byte for byte. Where a filter before matching has changed
     * method or address, what the resource method gets counts. It is asked only where the guard needs a confirmation, after
     * {@link #evidence} has said who has logged in.
     *
     * <p>The entity stream can be read here once, up to the configured size; the resource method gets it all the same. Where the
     * body is not there any more, because a filter has read it, the stream throws
     * an {@link IOException}, and the request is refused.
     *
     * @param request the request, matched to a resource method
     * @return SHA-256 over the formed request; null where there is none, and then the guard refuses
     * @throws IOException if the body cannot be read
     */
    @Override
    default @Nullable RequestDigest formedRequest(ContainerRequestContext request) throws IOException {
        EntityRequest entity = EntityRequest.of(request);
        return entity == null ? null : entity.digest();
    }
}

package kz.kuzet.guard.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import org.jspecify.annotations.Nullable;

/**
 * Where an application says what the recipient has shown. There is one for an application, found by {@link GuardFeature}; it
 * is asked by many threads at once, after the filters that authenticate ({@link jakarta.ws.rs.Priorities#AUTHENTICATION}).
 */
@FunctionalInterface
public interface EvidenceSource {

    /**
     * Says what the recipient of this request has shown: who has logged in, over which channel the request came, and which
     * one-time passwords and signatures were verified, with the digest that each of them confirms.
     *
     * @param request the request, matched to a resource method
     * @return the evidence
     */
    Evidence evidence(ContainerRequestContext request);

    /**
     * Says which request the recipient has formed and is sending. By default it is the body, byte for byte; it can be read
     * again afterwards. Where the body does not say everything, for example where a part of the request stands in the
     * address, override this. It is asked only where the guard needs a confirmation.
     *
     * @param request the request, matched to a resource method
     * @return SHA-256 over the formed request; null where there is none, and then the guard refuses
     * @throws IOException if the body cannot be read
     */
    default @Nullable RequestDigest formedRequest(ContainerRequestContext request) throws IOException {
        return RequestBody.digest(request);
    }
}

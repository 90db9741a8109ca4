package kz.kuzet.guard;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What an application knows of the requests to its public services. Each adapter has an {@code EvidenceSource} of its own, with
 * the requests of its framework.
 *
 * @param <R> a request, as the framework has it
 */
public interface RequestEvidence<R> {

    /**
     * Says what the recipient has shown.
     *
     * @param request the request
     * @return what was shown
     */
    Evidence evidence(R request);

    /**
     * Says which request a confirmation has to be for.
     *
     * @param request the request
     * @return the digest, or null where there is no request to decide on
     * @throws IOException if the body cannot be read
     */
    @Nullable
    RequestDigest formedRequest(R request) throws IOException;
}

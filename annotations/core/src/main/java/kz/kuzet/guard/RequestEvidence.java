package kz.kuzet.guard;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What an application knows about the requests to its public services. Each adapter has an {@code EvidenceSource} of its own
 * for the requests of its framework.
 *
 * @param <R> a request, as the framework has it
 */
public interface RequestEvidence<R> {

    /**
     * Returns what the recipient has shown.
     *
     * @param request the request
     * @return the evidence
     */
    Evidence evidence(R request);

    /**
     * Returns the digest that a confirmation has to hold.
     *
     * @param request the request
     * @return the digest, or null where there is no request to decide on
     * @throws IOException if the body cannot be read
     */
    @Nullable
    RequestDigest formedRequest(R request) throws IOException;
}

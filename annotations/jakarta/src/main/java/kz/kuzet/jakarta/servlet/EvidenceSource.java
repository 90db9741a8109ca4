package kz.kuzet.jakarta.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.RequestEvidence;
import kz.kuzet.servlet.BufferedRequest;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the recipient of a request to a servlet has shown. An application has one, which {@link GuardInitializer} finds. Many
 * threads ask it, after the filters of the application that are mapped to addresses.
 */
@FunctionalInterface
public interface EvidenceSource extends RequestEvidence<HttpServletRequest> {

    /**
     * Says what the recipient of this request has shown: who has logged in, over which channel the request came, and which
     * one-time passwords and signatures were verified, with the digest that each of them confirms. It is asked at each dispatch
     * to a guarded servlet.
     *
     * @param request the request
     * @return the evidence
     */
    @Override
    Evidence evidence(HttpServletRequest request);

    /**
     * Says which request the recipient has formed and is sending. By default it is the {@link kz.kuzet.guard.FormedRequest}:
     * service code, method, path and query as the client sent them, content type, and the body, byte for byte. Where the server
     * has forwarded, included or dispatched the request, the other addresses too. Form data counts as it arrived, files
     * included, also where a filter has asked for a parameter before. There is no default digest where a filter has read a body
     * that is no form, or has put another body in its place: the guard then refuses. It is asked only where the guard needs a confirmation,
     * after {@link #evidence} has said who has logged in.
     *
     * <p>The body can be read here, up to the configured size, and from its beginning each time; the servlet gets it all the
     * same. Where it is not there any more, the stream and the reader throw an {@link IOException}, and the request is refused.
     * Then digest what the filter has made of it.
     *
     * @param request the request
     * @return SHA-256 over the formed request; null where there is none, and then the guard refuses
     * @throws IOException if the body cannot be read
     */
    @Override
    default @Nullable RequestDigest formedRequest(HttpServletRequest request) throws IOException {
        return BufferedRequest.digest(request);
    }
}

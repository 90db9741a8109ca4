package kz.kuzet.guard.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import org.jspecify.annotations.Nullable;

/** What the application knows of a request to a public service. The application gives one bean of this type. */
@FunctionalInterface
public interface EvidenceSource {

    /**
     * Says what the recipient has shown. Called once for a request to a handler that provides or prepares a public service,
     * on the thread that serves it. An exception reaches the caller, and the handler is not called.
     *
     * @param request the request
     * @return what was shown; {@link Evidence#withoutLogin} where nobody has logged in
     */
    Evidence evidence(HttpServletRequest request);

    /**
     * Says which request is to be sent: what a confirmation has to be for.
     *
     * <p>By default this is SHA-256 over the raw body, and what stands in the address is not part of it: an application whose
     * requests are not complete in the body gives its own digest. There is no default digest of form data
     * ({@code application/x-www-form-urlencoded}, {@code multipart/form-data}), nor where a filter has read the body before:
     * the guard then refuses.
     *
     * <p>The body may be read here, up to the configured size; the handler gets it all the same.
     *
     * @param request the request
     * @return the digest, or null where there is no request to decide on
     * @throws IOException if the body cannot be read
     */
    default @Nullable RequestDigest formedRequest(HttpServletRequest request) throws IOException {
        return KeptRequest.digestOfBody(request);
    }
}

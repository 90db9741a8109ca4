package kz.kuzet.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.RequestEvidence;
import kz.kuzet.servlet.BufferedRequest;
import org.jspecify.annotations.Nullable;

/** What the application knows about a request to a public service. The application defines one bean of this type. */
@FunctionalInterface
public interface EvidenceSource extends RequestEvidence<HttpServletRequest> {

    /**
     * Says what the recipient has shown. Called once for a request to a handler that provides or prepares a public service,
     * on the thread that serves it. An exception reaches the caller, and the handler is not called.
     *
     * @param request the request
     * @return what was shown; {@link Evidence#withoutLogin} where nobody has logged in
     */
    @Override
    Evidence evidence(HttpServletRequest request);

    /**
     * Says which request is to be sent: what a confirmation has to be for.
     *
     * <p>By default this is the digest of the {@link kz.kuzet.guard.FormedRequest}: service code, method, path and query as the
     * client sent them, content type, and the body. Where the server has forwarded, included or dispatched the request, the
     * other addresses too, since their parameters are joined. Form data counts as it arrived, files included, also where a filter has
     * asked for a parameter before. There is no default digest where a filter has read a body that is no form, or has put
     * another body in its place: the guard then refuses.
     *
     * <p>It is asked for only after {@link #evidence} has said who has logged in. The body may be read here, up to the configured
     * size, and from its beginning each time; the handler gets it all the same. Where it is not there any more, the stream and
     * the reader throw an {@link IOException}, and the request is refused: this happens where a filter has read it. Then digest
     * what the filter has made of it.
     *
     * @param request the request
     * @return the digest, or null where there is no request to decide on
     * @throws IOException if the body cannot be read
     */
    @Override
    default @Nullable RequestDigest formedRequest(HttpServletRequest request) throws IOException {
        return BufferedRequest.digest(request);
    }
}

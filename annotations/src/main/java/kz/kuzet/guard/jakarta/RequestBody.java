package kz.kuzet.guard.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import kz.kuzet.guard.RequestDigest;
import org.jspecify.annotations.Nullable;

/** The body of a request, kept in memory so that it can be digested and read by the resource method all the same. */
final class RequestBody {

    private static final System.Logger LOG = System.getLogger(RequestBody.class.getName());
    private static final byte[] EMPTY = {};

    private RequestBody() {}

    /**
     * Digests the body and puts it back.
     *
     * @return the digest; null where somebody has read the body before
     * @throws RequestTooLarge if the body is larger than the application accepts
     */
    static @Nullable RequestDigest digest(ContainerRequestContext request) throws IOException {
        int limit = Settings.maxRequestSize(request);
        if (request.getLength() > limit) {
            throw new RequestTooLarge(limit);
        }
        byte[] body = request.hasEntity() ? request.getEntityStream().readNBytes(limit + 1) : EMPTY;
        if (body.length > limit) {
            throw new RequestTooLarge(limit);
        }
        if (body.length == 0) {
            return isGone(request) ? null : RequestDigest.over(EMPTY);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        return RequestDigest.over(body);
    }

    /**
     * A servlet container that has been asked for a parameter has read the form, and the digest of nothing would let a
     * confirmation of nothing stand for every form.
     */
    private static boolean isGone(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean gone = request.getLength() > 0
                || (type != null
                        && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                                || type.getType().equalsIgnoreCase("multipart")));
        if (gone) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The body of a request was read before Kuzet could digest it, so it is refused."
                            + " Override EvidenceSource.formedRequest.");
        }
        return gone;
    }
}

package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.handler.AnnouncedBody;
import kz.kuzet.guard.handler.BodyGoneException;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to one service: kept in memory once it is read, so that it can be digested and read by the resource method
 * all the same. An evidence source is not handed it, but it is handed the request, of which this is a property.
 */
final class RequestBody {

    private static final String PROPERTY = RequestBody.class.getName();

    private final ContainerRequestContext request;
    private final String service;
    private final int limit;
    private @Nullable KeptStream stream;
    private InputStream raw = InputStream.nullInputStream();
    private byte @Nullable [] body;
    private boolean closed;
    private boolean gone;
    private boolean missed;
    private boolean tooLarge;
    private @Nullable String whyUndigested;

    private RequestBody(ContainerRequestContext request, String service, int limit) {
        this.request = request;
        this.service = service;
        this.limit = limit;
    }

    /**
     * The body is left alone until it is digested, or watched.
     *
     * @param service the code of the service that is asked for
     * @param limit how many bytes are accepted
     */
    static RequestBody of(ContainerRequestContext request, String service, int limit) {
        RequestBody body = new RequestBody(request, service, limit);
        request.setProperty(PROPERTY, body);
        return body;
    }

    /**
     * The default digest.
     *
     * @return null where there is none: the request came to no guard, or its body is not there to be read any more
     * @throws RequestTooLarge if the body is larger than the application accepts
     */
    static @Nullable RequestDigest digest(ContainerRequestContext request) throws IOException {
        return request.getProperty(PROPERTY) instanceof RequestBody body ? body.digest() : null;
    }

    private @Nullable RequestDigest digest() throws IOException {
        watch();
        byte[] read = keep();
        if (gone) {
            whyUndigested =
                    "its body was read before it could be digested. Override EvidenceSource.formedRequest, or have the"
                            + " filter that reads the body set the entity stream again.";
            return null;
        }
        URI address = request.getUriInfo().getRequestUri();
        List<String> types = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        try {
            return FormedRequest.of(
                            service,
                            SentMethod.of(request),
                            Objects.requireNonNullElse(address.getRawPath(), ""),
                            address.getRawQuery(),
                            types == null || types.isEmpty() ? null : String.join(", ", types),
                            read)
                    .digest();
        } catch (IllegalArgumentException e) {
            whyUndigested = e.getMessage() + ". Override EvidenceSource.formedRequest, or have the client encode them.";
            return null;
        }
    }

    /**
     * From now on each reader of the entity stream begins at the first byte and gets the whole body, or an exception where the
     * body is gone.
     */
    void watch() {
        InputStream now = entityStream();
        if (stream != null) {
            stream.rewind();
        }
        if (stream == null || now != stream) {
            // Where somebody has set another, that is what the resource method reads.
            raw = now;
            body = null;
            stream = new KeptStream(now, this::keepOrMiss);
            request.setEntityStream(stream);
        }
    }

    private InputStream entityStream() {
        try {
            InputStream entity = request.getEntityStream();
            return entity == null ? InputStream.nullInputStream() : entity;
        } catch (IllegalStateException e) {
            // A filter has read and closed it before: the server then throws this exception.
            closed = true;
            gone = true;
            return InputStream.nullInputStream();
        }
    }

    private byte[] keepOrMiss() throws IOException {
        byte[] read = keep();
        if (gone) {
            missed = true;
            throw new BodyGoneException(
                    "Have EvidenceSource digest what the filter has made of the body, or have the filter set"
                            + " the entity stream again. The request is refused.");
        }
        return read;
    }

    private byte[] keep() throws IOException {
        if (tooLarge || request.getLength() > limit) {
            tooLarge = true;
            throw new RequestTooLarge(limit);
        }
        if (body == null) {
            byte[] read = raw.readNBytes(limit + 1);
            if (read.length > limit) {
                tooLarge = true;
                throw new RequestTooLarge(limit);
            }
            body = read;
            gone = gone || wasReadBefore(read.length);
        }
        return body;
    }

    /** More than was announced is what a filter has put in the body's place. */
    private boolean wasReadBefore(int read) {
        int length = request.getLength();
        return new AnnouncedBody(
                        length,
                        request.getHeaderString("Transfer-Encoding") != null,
                        AnnouncedBody.Framing.UNKNOWN,
                        request.getMethod(),
                        request.getHeaderString(HttpHeaders.CONTENT_TYPE))
                .wasReadBefore(length < 0 ? read : Math.min(read, length));
    }

    /** From now on the resource method reads. */
    void handOver() {
        if (stream != null) {
            stream.handOver(body);
        }
    }

    /** Whether an exception is due to the body, and not to the evidence source. */
    boolean explains(Exception e) {
        missed = missed || (closed && e instanceof IllegalStateException);
        return missed || tooLarge;
    }

    /** Whether somebody wanted to read more than is accepted. */
    boolean isTooLarge() {
        return tooLarge;
    }

    /** Whether somebody wanted to read what is not there any more. */
    boolean isMissed() {
        return missed;
    }

    /** For the developer: why there is no default digest. */
    @Nullable
    String whyUndigested() {
        return whyUndigested;
    }
}

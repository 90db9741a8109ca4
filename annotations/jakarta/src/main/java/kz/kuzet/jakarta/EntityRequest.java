package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.request.AnnouncedBody;
import kz.kuzet.guard.request.FrameworkRequest;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.SentRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request whose entity can be read twice: to be digested before the guard decides, and by the resource method. The evidence
 * source does not get it, but the request of which it is a property.
 */
final class EntityRequest implements FrameworkRequest {

    private static final String PROPERTY = EntityRequest.class.getName();

    private final ContainerRequestContext request;
    private final SentRequest sent;
    private @Nullable InputStream stream;
    private @Nullable InputStream raw;

    /** Leaves the entity alone until it is digested, or may have to be confirmed. */
    EntityRequest(ContainerRequestContext request, GuardedHandler handler, int limit) {
        this.request = request;
        this.sent = new SentRequest(this, handler.service(), limit, handler.asksForConfirmation());
        request.setProperty(PROPERTY, this);
        if (handler.asksForConfirmation()) {
            rewind();
        }
    }

    /** Returns what was made of a request; null where it came to no guard. */
    static @Nullable EntityRequest of(ContainerRequestContext request) {
        return request.getProperty(PROPERTY) instanceof EntityRequest entity ? entity : null;
    }

    /** The default digest; null where there is none. */
    @Nullable
    RequestDigest digest() throws IOException {
        rewind();
        return sent.digest();
    }

    SentRequest sent() {
        return sent;
    }

    /** Whoever reads next gets the whole entity, or an exception where it is gone. */
    @Override
    public void rewind() {
        InputStream now = entityStream();
        if (now == null || (stream != null && now != stream)) {
            // Somebody has closed it, or has set another, and that is what the resource method reads.
            sent.replaceBody(now == null);
        }
        if (now != stream) {
            raw = now;
        }
        stream = new LazyStream(sent);
        request.setEntityStream(stream);
    }

    /** Returns null where a filter has read and closed it before: the server then throws an exception. */
    private @Nullable InputStream entityStream() {
        try {
            return Objects.requireNonNullElseGet(request.getEntityStream(), InputStream::nullInputStream);
        } catch (IllegalStateException e) {
            return null;
        }
    }

    /** From now on the resource method reads: from the buffer, or what was never read. */
    void handOver() {
        if (stream != null && stream == entityStream()) {
            byte[] body = sent.buffered();
            InputStream unread = Objects.requireNonNullElseGet(raw, InputStream::nullInputStream);
            request.setEntityStream(body == null ? unread : new ByteArrayInputStream(body));
        }
    }

    @Override
    public AnnouncedBody announcedBody() {
        return new AnnouncedBody(
                request.getLength(),
                request.getHeaderString("Transfer-Encoding") != null,
                AnnouncedBody.Framing.UNKNOWN,
                request.getMethod(),
                request.getHeaderString(HttpHeaders.CONTENT_TYPE));
    }

    @Override
    public @Nullable InputStream openBody() {
        return raw;
    }

    @Override
    public FormedRequest formed(String service, byte[] body) {
        URI address = request.getUriInfo().getRequestUri();
        List<String> types = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        return FormedRequest.of(
                service,
                SentMethod.of(request),
                Objects.requireNonNullElse(address.getRawPath(), ""),
                address.getRawQuery(),
                types == null || types.isEmpty() ? null : String.join(", ", types),
                body);
    }
}

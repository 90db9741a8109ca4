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
import kz.kuzet.guard.request.AnnouncedBody;
import kz.kuzet.guard.request.FrameworkRequest;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.KeptBody;
import kz.kuzet.guard.request.RecordedBody;
import kz.kuzet.guard.request.SentRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request whose entity can be read twice: for the digest before the guard decides, and by the resource method. It is stored
 * as a property of the request that the evidence source gets.
 */
final class EntityRequest implements FrameworkRequest.OfOneStream {

    private static final String PROPERTY = EntityRequest.class.getName();

    private final ContainerRequestContext request;
    private final SentRequest sent;
    private @Nullable InputStream stream;
    private @Nullable InputStream raw;

    /** Prepares a request. Its entity is left untouched until it is digested or may have to be confirmed. */
    EntityRequest(ContainerRequestContext request, GuardedHandler handler, int limit) {
        this.request = request;
        this.sent = new SentRequest(this, handler.service(), limit, handler.asksForConfirmation());
        request.setProperty(PROPERTY, this);
        if (handler.asksForConfirmation()) {
            try {
                raw = Objects.requireNonNullElseGet(request.getEntityStream(), InputStream::nullInputStream);
            } catch (IllegalStateException closed) {
                sent.replaceBody(true);
            }
            stream = new LazyStream(sent);
            request.setEntityStream(stream);
        }
    }

    /** Returns the stored object of a request; null where the request came to no guard. */
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

    /** Lets the next reader begin at the first byte, or throw where the entity is gone. */
    @Override
    public void rewind() {
        @Nullable InputStream now;
        try {
            now = Objects.requireNonNullElseGet(request.getEntityStream(), InputStream::nullInputStream);
        } catch (IllegalStateException closed) {
            // A filter has read and closed it.
            now = null;
        }
        if (now == null || (stream != null && now != stream)) {
            // It was closed or replaced, and the resource method reads the replacement.
            sent.replaceBody(now == null);
        }
        if (now != stream) {
            raw = now;
        }
        stream = new LazyStream(sent);
        request.setEntityStream(stream);
    }

    /** Hands the entity over to the resource method, from the buffer or from the untouched stream. */
    void handOver() {
        if (stream == null) {
            return;
        }
        InputStream now;
        try {
            now = request.getEntityStream();
        } catch (IllegalStateException closed) {
            return;
        }
        if (stream == now) {
            KeptBody body = sent.buffered();
            InputStream unread = Objects.requireNonNullElseGet(raw, InputStream::nullInputStream);
            request.setEntityStream(body == null ? unread : new LazyStream(sent, body));
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

    /**
     * Where a filter of the servlet container has asked for a parameter of the form, the entity stream is empty, and what arrived is
     * in the record of the container.
     */
    @Override
    public @Nullable KeptBody keepBody(int limit) throws IOException {
        KeptBody read = FrameworkRequest.OfOneStream.super.keepBody(limit);
        boolean isConsumed =
                read == null || (read.size() == 0 && announcedBody().mayBeThere());
        return isConsumed
                        && announcedBody().isForm()
                        && request.getProperty(RecordedBody.ATTRIBUTE) instanceof RecordedBody recorded
                ? recorded.keep()
                : read;
    }

    @Override
    public FormedRequest formed(String service, RequestDigest body) {
        URI address = request.getUriInfo().getRequestUri();
        // Apache CXF enters a null where the request has no such header.
        List<String> types =
                Objects.requireNonNullElse(request.getHeaders().get(HttpHeaders.CONTENT_TYPE), List.<String>of())
                        .stream()
                        .filter(Objects::nonNull)
                        .toList();
        return FormedRequest.ofDigested(
                service,
                SentMethod.of(request),
                Objects.requireNonNullElse(address.getRawPath(), ""),
                address.getRawQuery(),
                types.isEmpty() ? null : String.join(", ", types),
                body);
    }
}

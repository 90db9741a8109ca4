package kz.kuzet.jakarta;

import jakarta.xml.ws.handler.MessageContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.AnnouncedBody;
import kz.kuzet.guard.request.FrameworkRequest;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.RequestGate;
import kz.kuzet.guard.request.SentRequest;
import kz.kuzet.jakarta.setup.FormedDigest;
import kz.kuzet.jakarta.soap.EvidenceSource;
import org.apache.cxf.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A request to a web service. Who sends it is asked before anything of it is read; which operation it is for is known when it has
 * been read.
 */
final class SoapCall implements FrameworkRequest {

    private final Message message;
    private final MessageContext context;
    private final EvidenceSource source;
    private final int limit;
    private byte @Nullable [] body;
    private @Nullable SentRequest sent;
    private @Nullable GuardedHandler judged;
    private @Nullable Admission kept;

    SoapCall(Message message, MessageContext context, EvidenceSource source, int limit) {
        this.message = message;
        this.context = context;
        this.source = source;
        this.limit = limit;
        message.put(FormedDigest.class.getName(), (FormedDigest) this::digest);
    }

    /** Takes the bytes of the message. */
    void setBody(byte[] read) {
        body = read;
    }

    /** Asks the guard of an operation, unless it has been asked before the message was accepted. */
    Admission admit(GuardedHandler handler) throws IOException {
        if (judged != null && kept != null) {
            return kept(handler, judged, kept);
        }
        sent = handler.guard() == null
                ? null
                : new SentRequest(this, handler.service(), limit, handler.asksForConfirmation());
        return new RequestGate<>(source, false).admit(handler, context, sent);
    }

    /** Keeps the decision on an operation that has not been called yet. */
    void keep(GuardedHandler handler, Admission admission) {
        judged = handler;
        kept = admission;
    }

    private static Admission kept(GuardedHandler called, GuardedHandler judged, Admission kept) {
        boolean isSame = judged.guard() == called.guard()
                && judged.role().getClass() == called.role().getClass();
        return isSame
                ? kept
                : Admission.withoutGuard(new GuardedHandler(
                        called.toString(),
                        new HandlerRole.Unclassified(called + " is called in place of " + judged
                                + ", of which something else holds. Publish an object of the class that CXF is told"
                                + " of.")));
    }

    private @Nullable RequestDigest digest() throws IOException {
        return sent == null ? null : sent.digest();
    }

    @Override
    public AnnouncedBody announcedBody() {
        String length = header("Content-Length");
        return new AnnouncedBody(
                length == null ? -1 : Long.parseLong(length.strip()),
                header("Transfer-Encoding") != null,
                AnnouncedBody.Framing.UNKNOWN,
                Objects.requireNonNullElse(method(), ""),
                header("Content-Type"));
    }

    @Override
    public @Nullable InputStream openBody() {
        return body == null ? null : new ByteArrayInputStream(body);
    }

    @Override
    public FormedRequest formed(String service, RequestDigest bytes) {
        return FormedRequest.ofDigested(
                service,
                Objects.requireNonNullElse(method(), ""),
                Objects.requireNonNullElse((String) message.get(Message.REQUEST_URI), ""),
                (String) message.get(Message.QUERY_STRING),
                header("Content-Type"),
                bytes);
    }

    @Nullable
    String method() {
        return (String) message.get(Message.HTTP_REQUEST_METHOD);
    }

    private @Nullable String header(String name) {
        if (message.get(Message.PROTOCOL_HEADERS) instanceof Map<?, ?> headers) {
            for (Map.Entry<?, ?> header : headers.entrySet()) {
                if (name.equalsIgnoreCase(String.valueOf(header.getKey()))
                        && header.getValue() instanceof List<?> values) {
                    List<String> present = values.stream()
                            .filter(Objects::nonNull)
                            .map(Object::toString)
                            .toList();
                    return present.isEmpty() ? null : String.join(", ", present);
                }
            }
        }
        return null;
    }
}

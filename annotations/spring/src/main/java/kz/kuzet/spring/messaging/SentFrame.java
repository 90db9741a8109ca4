package kz.kuzet.spring.messaging;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.request.AnnouncedBody;
import kz.kuzet.guard.request.FrameworkRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.support.NativeMessageHeaderAccessor;

/** A STOMP frame as a request: its command is the method, its destination the path. */
final class SentFrame implements FrameworkRequest {

    private static final String CONTENT_TYPE = "content-type";
    private static final String SUBSCRIBE = "SUBSCRIBE";

    private final Message<?> message;

    SentFrame(Message<?> message) {
        this.message = message;
    }

    @Override
    public AnnouncedBody announcedBody() {
        long length = message.getPayload() instanceof byte[] bytes ? bytes.length : -1;
        return new AnnouncedBody(length, false, AnnouncedBody.Framing.BY_STREAM, command(message), contentType());
    }

    @Override
    public @Nullable InputStream openBody() {
        return message.getPayload() instanceof byte[] bytes ? new ByteArrayInputStream(bytes) : null;
    }

    @Override
    public FormedRequest formed(String service, RequestDigest body) {
        String destination = SimpMessageHeaderAccessor.getDestination(message.getHeaders());
        return FormedRequest.ofDigested(
                        service, command(message), destination == null ? "" : destination, null, contentType(), body)
                .withHeaders(counted());
    }

    @Override
    public @Nullable String whyNotDigested() {
        return message.getPayload() instanceof byte[]
                ? null
                : "its payload is not the bytes that arrived, because an interceptor of the channel has replaced it."
                      + " Implement EvidenceSource.formedRequest, or have the interceptor leave the payload as it is.";
    }

    /** The command of a frame that arrives at a handler. */
    static String command(Message<?> message) {
        return SimpMessageHeaderAccessor.getMessageType(message.getHeaders()) == SimpMessageType.SUBSCRIBE
                ? SUBSCRIBE
                : "SEND";
    }

    /** The values of a header as the client sent it. */
    static List<String> values(Message<?> message, String name) {
        return headers(message).getOrDefault(name, List.of());
    }

    private @Nullable String contentType() {
        List<String> values = values(message, CONTENT_TYPE);
        return values.isEmpty() ? null : String.join(", ", values);
    }

    private Map<String, List<String>> counted() {
        Map<String, List<String>> counted = new TreeMap<>(headers(message));
        counted.keySet().removeIf(this::isNotCounted);
        return counted;
    }

    /** Names are as STOMP compares them, except where HTTP has the header too. */
    private boolean isNotCounted(String name) {
        return switch (name) {
            case "destination", CONTENT_TYPE, "content-length", "receipt", "transaction" -> true;
            case "id" -> command(message).equals(SUBSCRIBE);
            default -> {
                String lower = name.toLowerCase(Locale.ROOT);
                yield lower.equals("authorization") || lower.equals("accept-language") || name.startsWith("kuzet-");
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> headers(Message<?> message) {
        Object headers = message.getHeaders().get(NativeMessageHeaderAccessor.NATIVE_HEADERS);
        return headers == null ? Map.of() : (Map<String, List<String>>) headers;
    }
}

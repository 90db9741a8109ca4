package kz.kuzet.grpc;

import io.grpc.MethodDescriptor;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.request.AnnouncedBody;
import kz.kuzet.guard.request.FrameworkRequest;
import org.jspecify.annotations.Nullable;

/** The messages of a call as the body of a request. */
final class SentMessages implements FrameworkRequest {

    private static final String METHOD = "POST";
    private static final String CONTENT_TYPE = "application/grpc";

    /** Length of what gRPC puts before a message: whether it is compressed, and its length. */
    static final int PREFIX = 5;

    /** The bytes of the messages, in their order. */
    final List<byte[]> messages = new ArrayList<>();

    /** How many bytes are kept at most. */
    final int limit;

    /** Length of the body. */
    long size;

    /** Whether the bytes of a message are not known. */
    boolean lost;

    private final MethodDescriptor<?, ?> method;

    SentMessages(MethodDescriptor<?, ?> method, int limit) {
        this.method = method;
        this.limit = limit;
    }

    @Override
    public AnnouncedBody announcedBody() {
        return new AnnouncedBody(size, false, AnnouncedBody.Framing.BY_STREAM, METHOD, CONTENT_TYPE);
    }

    @Override
    public @Nullable InputStream openBody() {
        if (lost) {
            return null;
        }
        ByteBuffer body = ByteBuffer.allocate((int) size);
        for (byte[] message : messages) {
            if (!method.getType().clientSendsOneMessage()) {
                body.put((byte) 0).putInt(message.length);
            }
            body.put(message);
        }
        return new ByteArrayInputStream(body.array());
    }

    @Override
    public FormedRequest formed(String service, RequestDigest body) {
        return FormedRequest.ofDigested(service, METHOD, "/" + method.getFullMethodName(), null, CONTENT_TYPE, body);
    }

    @Override
    public @Nullable String whyNotDigested() {
        return lost
                ? "a message is not the one that was read from the connection, or arrived later: an interceptor of the"
                        + " server has replaced it or held it back. Have the interceptor hand on the same message at"
                        + " once, or implement EvidenceSource.formedRequest."
                : null;
    }
}

package kz.kuzet.grpc;

import io.grpc.MethodDescriptor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import kz.kuzet.grpc.RecordingMarshaller.Recorded;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.request.AnnouncedBody;
import kz.kuzet.guard.request.FrameworkRequest;
import org.jspecify.annotations.Nullable;

/** The messages of a call as the body of a request. */
final class SentMessages implements FrameworkRequest {

    private static final String METHOD = "POST";
    private static final String CONTENT_TYPE = "application/grpc";

    /** Length of what gRPC puts before a message: whether it is compressed, and its length. */
    private static final int PREFIX = 5;

    private final MethodDescriptor<?, ?> method;
    private final int limit;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private boolean tooLarge;
    private boolean lost;

    /** @param limit how many bytes are kept at most */
    SentMessages(MethodDescriptor<?, ?> method, int limit) {
        this.method = method;
        this.limit = limit;
    }

    /** Adds a message that has just arrived, and tells whether all of them fit. */
    boolean add(Object message) {
        Recorded recorded = RecordingMarshaller.LAST.get();
        RecordingMarshaller.LAST.remove();
        if (recorded == null || recorded.message != message) {
            lost = true;
            return true;
        }
        int prefix = method.getType().clientSendsOneMessage() ? 0 : PREFIX;
        if ((long) body.size() + prefix + recorded.bytes.length > limit) {
            tooLarge = true;
            return false;
        }
        if (prefix > 0) {
            ByteBuffer before = ByteBuffer.allocate(prefix).put((byte) 0).putInt(recorded.bytes.length);
            body.writeBytes(before.array());
        }
        body.writeBytes(recorded.bytes);
        return true;
    }

    int limit() {
        return limit;
    }

    @Override
    public AnnouncedBody announcedBody() {
        long length = tooLarge ? limit + 1L : body.size();
        return new AnnouncedBody(length, false, AnnouncedBody.Framing.BY_STREAM, METHOD, CONTENT_TYPE);
    }

    @Override
    public @Nullable InputStream openBody() {
        return lost ? null : new ByteArrayInputStream(body.toByteArray());
    }

    @Override
    public FormedRequest formed(String service, byte[] bytes) {
        return FormedRequest.of(service, METHOD, "/" + method.getFullMethodName(), null, CONTENT_TYPE, bytes);
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

package kz.kuzet.grpc;

import io.grpc.KnownLength;
import io.grpc.MethodDescriptor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests as before, and keeps the bytes of the last one until the call takes them. gRPC reads a message and hands it on
 * in the same thread, so the message that arrives tells whether the bytes are its own. Interceptors see the messages as before.
 */
final class RecordingMarshaller<Q> implements MethodDescriptor.Marshaller<Q> {

    /** Stands for more bytes than are kept. */
    static final byte[] TOO_MANY = new byte[0];

    /** The message that this thread has read last. */
    private static final ThreadLocal<@Nullable Recorded> LAST = new ThreadLocal<>();

    private final MethodDescriptor.Marshaller<Q> original;
    private final GuardedMethod<Q, ?> method;
    private final int limit;

    /** @param limit how many bytes of a message are kept at most */
    RecordingMarshaller(MethodDescriptor.Marshaller<Q> original, GuardedMethod<Q, ?> method, int limit) {
        this.original = original;
        this.method = method;
        this.limit = limit;
    }

    @Override
    public InputStream stream(Q message) {
        return original.stream(message);
    }

    @Override
    public Q parse(InputStream stream) {
        if (!method.handler().asksForConfirmation()) {
            return original.parse(stream);
        }
        byte[] bytes;
        try {
            int most = stream instanceof KnownLength ? Math.min(stream.available(), limit) : limit;
            bytes = stream.readNBytes(most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean kept = bytes.length <= limit;
        Q message = original.parse(
                kept ? new Bytes(bytes) : new SequenceInputStream(new ByteArrayInputStream(bytes), stream));
        LAST.set(new Recorded(message, kept ? bytes : TOO_MANY));
        return message;
    }

    /** The bytes of a message; null where another message has arrived than was read, or at another time. */
    byte @Nullable [] take(Q message) {
        Recorded recorded = LAST.get();
        LAST.remove();
        return recorded != null && recorded.message == message ? recorded.bytes : null;
    }

    private static final class Recorded {

        private final Object message;
        private final byte[] bytes;

        Recorded(Object message, byte[] bytes) {
            this.message = message;
            this.bytes = bytes;
        }
    }

    /** Marshallers of Protocol Buffers read faster where the length is known. */
    private static final class Bytes extends ByteArrayInputStream implements KnownLength {

        Bytes(byte[] bytes) {
            super(bytes);
        }
    }
}

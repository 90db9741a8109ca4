package kz.kuzet.grpc;

import io.grpc.KnownLength;
import io.grpc.MethodDescriptor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import kz.kuzet.guard.request.GuardedHandler;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests as before, and keeps the bytes of the last one until the call takes them. gRPC reads a message and hands it on
 * in the same thread, so the message that arrives tells whether the bytes are its own. Interceptors see the messages as before.
 */
final class RecordingMarshaller<Q> implements MethodDescriptor.Marshaller<Q> {

    /** What this thread has read last. */
    static final ThreadLocal<@Nullable Recorded> LAST = new ThreadLocal<>();

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
        GuardedHandler handler = method.known();
        if (handler == null || !handler.asksForConfirmation()) {
            return original.parse(stream);
        }
        byte[] bytes;
        try {
            int most = stream instanceof KnownLength ? Math.min(stream.available(), limit) : limit;
            bytes = stream.readNBytes(most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean isWhole = bytes.length <= limit;
        Q message = original.parse(
                isWhole ? new Bytes(bytes) : new SequenceInputStream(new ByteArrayInputStream(bytes), stream));
        LAST.set(new Recorded(message, bytes));
        return message;
    }

    /** A message with its bytes; of one that is too large, as many as show that it is. */
    static final class Recorded {

        final Object message;
        final byte[] bytes;

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

package kz.kuzet.servlet;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Objects;
import kz.kuzet.guard.request.KeptBody;
import kz.kuzet.guard.request.RecordedBody;
import org.jspecify.annotations.Nullable;

/** The body in Undertow: its exchange reads through conduits, and takes further ones until it has been asked for its channel. */
final class UndertowBody implements ServerBody {

    private static final int AT_ONCE = 8192;

    @Override
    public @Nullable RecordedBody record(ServletRequest request, int limit, boolean keeps) {
        try {
            Object exchange = Internals.get(request.getClass(), request, "getExchange");
            if (!(boolean) Internals.get(exchange.getClass(), exchange, "isRequestChannelAvailable")) {
                return null;
            }
            Exchanged exchanged = new Exchanged(exchange);
            RecordedBody recorded = new RecordedBody(limit, keeps, exchanged::appendTo);
            Internals.call(exchange.getClass(), exchange, "addRequestWrapper", exchanged.wrapping(recorded));
            return recorded;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** The exchange for one request. */
    private static final class Exchanged {

        private final Object exchange;
        private final Class<?> conduit;
        private @Nullable Object own;
        private @Nullable RecordedBody recorded;
        private long ahead;

        Exchanged(Object exchange) {
            this.exchange = exchange;
            this.conduit = Internals.type(exchange, "org.xnio.conduits.StreamSourceConduit");
        }

        Object wrapping(RecordedBody body) {
            recorded = body;
            return Internals.implementing(
                    exchange,
                    (method, arguments) -> {
                        own = Internals.get(
                                Internals.type(exchange, "io.undertow.util.ConduitFactory"), arguments[0], "create");
                        return Internals.implementing(
                                exchange, (called, given) -> answer(body, called, given), conduit);
                    },
                    Internals.type(exchange, "io.undertow.server.ConduitWrapper"));
        }

        private @Nullable Object answer(RecordedBody body, Method method, Object[] arguments) throws IOException {
            return switch (method.getName()) {
                case "read" ->
                    arguments.length == 1
                            ? (Object) read(body, (ByteBuffer) arguments[0])
                            : read(body, (ByteBuffer[]) arguments[0], (int) arguments[1], (int) arguments[2]);
                case "transferTo" ->
                    arguments[2] instanceof FileChannel file
                            ? (Object) toFile(body, file, (long) arguments[0], (long) arguments[1])
                            : toSink(body, (ByteBuffer) arguments[1]);
                case "resumeReads" ->
                    // What is here already never becomes readable.
                    Internals.call(conduit, own, body.isAhead() || body.hasEnded() ? "wakeupReads" : "resumeReads");
                case "awaitReadable" ->
                    body.isAhead() || body.hasEnded() ? null : Internals.invoke(method, own, arguments);
                case "isReadShutdown" -> !body.isAhead() && (boolean) Internals.get(conduit, own, "isReadShutdown");
                default -> Internals.invoke(method, own, arguments);
            };
        }

        private int read(RecordedBody body, ByteBuffer target) throws IOException {
            if (body.isAhead()) {
                ByteBuffer next = body.next(target.remaining());
                target.put(next);
                return next.limit();
            }
            if (body.hasEnded()) {
                return -1;
            }
            int before = target.position();
            int read = own(target);
            if (read < 0) {
                body.end();
            } else if (read > 0) {
                body.pass(target.duplicate().flip().position(before));
            }
            return read;
        }

        private int own(ByteBuffer target) throws IOException {
            return (int) Internals.get(conduit, own, "read", target);
        }

        private long read(RecordedBody body, ByteBuffer[] targets, int offset, int length) throws IOException {
            for (int i = offset; i < offset + length; i++) {
                if (targets[i].hasRemaining()) {
                    return read(body, targets[i]);
                }
            }
            return 0;
        }

        private long toFile(RecordedBody body, FileChannel file, long position, long count) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(AT_ONCE, count));
            int read = read(body, bytes);
            bytes.flip();
            for (long next = position; bytes.hasRemaining(); ) {
                next += file.write(bytes, next);
            }
            return read;
        }

        /** Leaves the bytes in the buffer; the caller writes them into its sink. */
        private long toSink(RecordedBody body, ByteBuffer through) throws IOException {
            through.clear();
            int read = read(body, through);
            through.flip();
            return Math.min(read, 0);
        }

        private boolean appendTo(KeptBody kept) throws IOException {
            if (own == null) {
                Internals.call(exchange.getClass(), exchange, "getRequestChannel");
                // The next who asks for the channel gets it.
                Internals.call(
                        Internals.type(exchange, "io.undertow.server.Connectors"),
                        null,
                        "resetRequestChannel",
                        exchange);
            }
            ByteBuffer bytes = ByteBuffer.allocate(AT_ONCE);
            int read = own(bytes);
            while (read == 0) {
                Internals.call(conduit, own, "awaitReadable");
                read = own(bytes);
            }
            if (read > 0) {
                kept.append(bytes.flip());
                ahead += read;
            } else if (ahead > 0) {
                giveBack(Objects.requireNonNull(recorded));
            }
            return read >= 0;
        }

        /** A channel whose request has ended asks no conduit any more, so Undertow gets the bytes as it gives them to itself. */
        private void giveBack(RecordedBody body) throws IOException {
            Class<?> type = Internals.type(exchange, "io.undertow.connector.PooledByteBuffer");
            Object[] all = (Object[]) Array.newInstance(type, (int) ((ahead + AT_ONCE - 1) / AT_ONCE));
            for (int i = 0; i < all.length; i++) {
                all[i] = Internals.implementing(exchange, new Part(body), type);
            }
            ahead = 0;
            Internals.call(
                    Internals.type(exchange, "io.undertow.server.Connectors"),
                    null,
                    "ungetRequestBytes",
                    exchange,
                    all);
        }
    }

    /** The next bytes of a body, read when they are asked for. */
    private static final class Part implements Internals.Answer {

        private final RecordedBody body;
        private @Nullable ByteBuffer bytes;
        private boolean closed;

        Part(RecordedBody body) {
            this.body = body;
        }

        @Override
        public @Nullable Object to(Method method, Object[] arguments) throws IOException {
            if (method.getName().equals("isOpen")) {
                return !closed;
            }
            if (method.getName().equals("getBuffer")) {
                if (bytes == null) {
                    bytes = body.next(AT_ONCE);
                }
                return bytes;
            }
            closed = true;
            bytes = null;
            return null;
        }
    }
}

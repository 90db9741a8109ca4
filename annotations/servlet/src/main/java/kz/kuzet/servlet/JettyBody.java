package kz.kuzet.servlet;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import kz.kuzet.guard.request.KeptBody;
import kz.kuzet.guard.request.RecordedBody;
import org.jspecify.annotations.Nullable;

/** The body in Jetty: its channel of servlets reads from a request of Jetty's core, which can be exchanged. */
final class JettyBody implements ServerBody {

    private static final String CORE = "org.eclipse.jetty.server.Request";
    private static final String CHUNK = "org.eclipse.jetty.io.Content$Chunk";

    @Override
    public @Nullable RecordedBody record(ServletRequest request, int limit, boolean keeps) {
        try {
            Object info = Internals.get(request.getClass(), request, "getServletRequestInfo");
            Class<?> infoType = Internals.type(
                    request, request.getClass().getPackageName() + ".ServletContextHandler$ServletRequestInfo");
            Object channel = Internals.get(infoType, info, "getServletChannel");
            Field read = Internals.field(channel.getClass(), "_request");
            Class<?> core = Internals.type(request, CORE);
            Object own = read.get(channel);
            if (own == null || (long) Internals.get(core, null, "getContentBytesRead", own) != 0) {
                return null;
            }
            Exchanged exchanged = new Exchanged(own, core, Internals.type(request, CHUNK));
            RecordedBody recorded = new RecordedBody(limit, keeps, exchanged::appendTo);
            read.set(channel, exchanged.reading(recorded));
            return recorded;
        } catch (IOException | IllegalAccessException | RuntimeException e) {
            return null;
        }
    }

    /** The exchange for one request. */
    private static final class Exchanged {

        private final Object own;
        private final Class<?> core;
        private final Class<?> chunk;

        Exchanged(Object own, Class<?> core, Class<?> chunk) {
            this.own = own;
            this.core = core;
            this.chunk = chunk;
        }

        Object reading(RecordedBody body) {
            return Internals.implementing(
                    own,
                    (method, arguments) -> switch (method.getName()) {
                        case "read" -> read(body);
                        case "demand" -> {
                            if (body.isAhead() || body.hasEnded()) {
                                execute((Runnable) arguments[0]);
                                yield null;
                            }
                            yield Internals.invoke(method, own, arguments);
                        }
                        default -> Internals.invoke(method, own, arguments);
                    },
                    core,
                    own,
                    Set.of("read", "demand"));
        }

        private void execute(Runnable callback) throws IOException {
            Object components = Internals.get(core, own, "getComponents");
            Class<?> type = Internals.type(own, "org.eclipse.jetty.server.Components");
            ((Executor) Internals.get(type, components, "getExecutor")).execute(callback);
        }

        private @Nullable Object read(RecordedBody body) throws IOException, ReflectiveOperationException {
            if (body.isAhead()) {
                ByteBuffer next = body.next(Integer.MAX_VALUE);
                boolean last = body.hasEnded() && !body.isAhead();
                return from().invoke(null, next, last);
            }
            if (body.hasEnded()) {
                return chunk.getField("EOF").get(null);
            }
            Object read = Internals.call(core, own, "read");
            if (read != null) {
                body.pass(bytes(read));
                if (isLast(read)) {
                    body.end();
                }
            }
            return read;
        }

        private Method from() throws NoSuchMethodException {
            return chunk.getMethod("from", ByteBuffer.class, boolean.class);
        }

        private boolean isLast(Object read) throws IOException {
            return failure(read) == null && (boolean) Internals.get(chunk, read, "isLast");
        }

        private @Nullable Throwable failure(Object read) throws IOException {
            return (Throwable) Internals.call(chunk, read, "getFailure");
        }

        private ByteBuffer bytes(Object read) throws IOException {
            return failure(read) == null
                    ? (ByteBuffer) Internals.get(chunk, read, "getByteBuffer")
                    : ByteBuffer.allocate(0);
        }

        /** Waits for the next bytes. */
        private boolean appendTo(KeptBody kept) throws IOException {
            while (true) {
                Object read = Internals.call(core, own, "read");
                if (read == null) {
                    await();
                    continue;
                }
                Throwable failure = failure(read);
                if (failure != null) {
                    throw failure instanceof IOException thrown ? thrown : new IOException(failure);
                }
                boolean last = isLast(read);
                ByteBuffer bytes = bytes(read);
                boolean empty = !bytes.hasRemaining();
                kept.append(bytes);
                Internals.call(chunk, read, "release");
                if (last || !empty) {
                    return !last;
                }
            }
        }

        private void await() throws IOException {
            CountDownLatch arrived = new CountDownLatch(1);
            Internals.call(core, own, "demand", (Runnable) arrived::countDown);
            try {
                arrived.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}

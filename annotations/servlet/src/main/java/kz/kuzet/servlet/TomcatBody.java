package kz.kuzet.servlet;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.Objects;
import kz.kuzet.guard.request.KeptBody;
import kz.kuzet.guard.request.RecordedBody;
import org.jspecify.annotations.Nullable;

/**
 * The body in Tomcat: its connector reads through an input buffer that can be exchanged. Tomcat uses the object of a request again,
 * so the exchanged buffer takes itself away when it meets another request.
 */
final class TomcatBody implements ServerBody {

    private static final String HANDLER = "org.apache.tomcat.util.net.ApplicationBufferHandler";

    @Override
    public @Nullable RecordedBody record(ServletRequest facade, int limit, boolean keeps) {
        try {
            Field field =
                    Internals.field(Internals.type(facade, "org.apache.catalina.connector.RequestFacade"), "request");
            ServletRequest request = (ServletRequest) field.get(facade);
            Object connected = Internals.get(request.getClass(), request, "getCoyoteRequest");
            return (long) Internals.get(connected.getClass(), connected, "getBytesRead") == 0
                    ? new Exchanged(request, connected, limit, keeps).begin()
                    : null;
        } catch (IOException | IllegalAccessException | RuntimeException e) {
            return null;
        }
    }

    /** The exchange for one request. */
    private static final class Exchanged implements Internals.Answer {

        private final ServletRequest request;
        private final Object connected;
        private final Class<?> bufferType;
        private final Class<?> handlerType;
        private final Object own;
        private final RecordedBody body;

        Exchanged(ServletRequest request, Object connected, int limit, boolean keeps) throws IOException {
            this.request = request;
            this.connected = connected;
            this.bufferType = Internals.type(connected, "org.apache.coyote.InputBuffer");
            this.handlerType = Internals.type(connected, HANDLER);
            Object found = Internals.get(connected.getClass(), connected, "getInputBuffer");
            // The request before may have left its own.
            this.own = Internals.answerOf(found) instanceof Exchanged before ? before.own : found;
            this.body = new RecordedBody(limit, keeps, this::appendTo);
        }

        RecordedBody begin() throws IOException {
            setBuffer(Internals.implementing(connected, this, bufferType));
            return body;
        }

        private void setBuffer(Object buffer) throws IOException {
            Internals.call(connected.getClass(), connected, "setInputBuffer", buffer);
        }

        @Override
        public Object to(Method method, Object[] arguments) throws IOException {
            if (request.getAttribute(RecordedBody.ATTRIBUTE) != body) {
                setBuffer(own);
                return Objects.requireNonNull(Internals.invoke(method, own, arguments));
            }
            if (!method.getName().equals("doRead")) {
                return body.isAhead() ? 1 : Objects.requireNonNull(Internals.invoke(method, own, arguments));
            }
            return read(arguments[0]);
        }

        private int read(Object handler) throws IOException {
            if (body.isAhead()) {
                ByteBuffer next = body.next(Integer.MAX_VALUE);
                Internals.call(handlerType, handler, "setByteBuffer", next);
                return next.remaining();
            }
            if (body.hasEnded()) {
                return -1;
            }
            int read = (int) Internals.get(bufferType, own, "doRead", handler);
            if (read < 0) {
                body.end();
            } else if (read > 0) {
                body.pass((ByteBuffer) Internals.get(handlerType, handler, "getByteBuffer"));
            }
            return read;
        }

        /** Has a client that waits for it told to send the body, as Tomcat does at the first read. */
        private boolean appendTo(KeptBody kept) throws IOException {
            if (kept.size() == 0) {
                TomcatHook.answerFor(request, connected, body);
                Internals.call(
                        connected.getClass(),
                        connected,
                        "action",
                        Internals.constant(connected, "org.apache.coyote.ActionCode", "ACK"),
                        Internals.constant(
                                connected, "org.apache.coyote.ContinueResponseTiming", "ON_REQUEST_BODY_READ"));
            }
            Taken taken = new Taken();
            int read = (int)
                    Internals.get(bufferType, own, "doRead", Internals.implementing(connected, taken, handlerType));
            if (read > 0) {
                kept.append(taken.bytes);
            }
            return read >= 0;
        }
    }

    /** Takes the buffer of one read. */
    private static final class Taken implements Internals.Answer {

        private ByteBuffer bytes = ByteBuffer.allocate(0);

        @Override
        public @Nullable Object to(Method method, Object[] arguments) {
            if (method.getName().equals("setByteBuffer")) {
                bytes = (ByteBuffer) arguments[0];
            }
            return method.getName().equals("getByteBuffer") ? bytes : null;
        }
    }
}

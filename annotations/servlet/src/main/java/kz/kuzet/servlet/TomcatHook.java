package kz.kuzet.servlet;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.kuzet.guard.request.RecordedBody;
import org.jspecify.annotations.Nullable;

/**
 * What Tomcat asks the network while a servlet reads without blocking, answered for bytes that arrived before: there is something
 * to read, and not all of it has been read. Without it a {@link jakarta.servlet.ReadListener} is told that the body has ended
 * before it has seen a byte. Like the exchanged buffer, it takes itself away when it meets another request.
 */
final class TomcatHook implements Internals.Answer {

    private static final String HOOK = "org.apache.coyote.ActionHook";

    private final ServletRequest request;
    private final Object connected;
    private final RecordedBody body;
    private final Field field;
    private final Object own;

    private TomcatHook(ServletRequest request, Object connected, RecordedBody body, Field field, Object own) {
        this.request = request;
        this.connected = connected;
        this.body = body;
        this.field = field;
        this.own = own;
    }

    /**
     * Answers from now on for a body.
     *
     * @param request Tomcat's request
     * @param connected the request of its connector
     */
    static void answerFor(ServletRequest request, Object connected, RecordedBody body) {
        Field field = Internals.field(connected.getClass(), "hook");
        try {
            Object found = field.get(connected);
            // The request before may have left its own.
            Object own = Internals.answerOf(found) instanceof TomcatHook before ? before.own : found;
            TomcatHook answer = new TomcatHook(request, connected, body, field, own);
            field.set(connected, Internals.implementing(connected, answer, Internals.type(connected, HOOK)));
        } catch (IllegalAccessException e) {
            throw new Internals.UnknownException(e);
        }
    }

    @Override
    public @Nullable Object to(Method method, Object[] arguments) throws IOException, IllegalAccessException {
        if (request.getAttribute(RecordedBody.ATTRIBUTE) != body) {
            field.set(connected, own);
        } else if (body.isAhead()) {
            switch (((Enum<?>) arguments[0]).name()) {
                case "REQUEST_BODY_FULLY_READ" -> {
                    ((AtomicBoolean) arguments[1]).set(false);
                    return null;
                }
                case "NB_READ_INTEREST" -> {
                    ((AtomicBoolean) arguments[1]).set(true);
                    return null;
                }
                case "AVAILABLE" -> {
                    Internals.call(connected.getClass(), connected, "setAvailable", 1);
                    return null;
                }
                default -> {}
            }
        }
        return Internals.invoke(method, own, arguments);
    }
}

package kz.kuzet.guard.handler;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** A handler that is not classified yet, in a flight recording, under the name {@code kz.kuzet.NotYetClassified}. */
@Name(NotYetClassifiedEvent.NAME)
@Label("Handler not classified yet")
@Description("A handler that was there when Kuzet came, and of which nobody has said which public service it provides")
@Category("Kuzet")
@StackTrace(false)
final class NotYetClassifiedEvent extends Event {

    static final String NAME = "kz.kuzet.NotYetClassified";

    @Label("Handler")
    @Nullable
    String handler;

    @Label("Served")
    boolean served;

    static void commit(HandlerRole.NotYetClassified found) {
        NotYetClassifiedEvent event = new NotYetClassifiedEvent();
        event.handler = found.name();
        event.served = found.isServed();
        event.commit();
    }
}

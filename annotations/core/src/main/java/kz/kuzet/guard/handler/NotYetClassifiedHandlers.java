package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.endpoint.DeclaredRole;
import kz.kuzet.endpoint.DeclaredRole.Doubt;
import kz.kuzet.guard.UnclassifiedEndpoints;
import kz.kuzet.guard.handler.HandlerRole.NotYetClassified;

/** The handlers of an application that its build lists as not classified yet. Each is logged and recorded once. */
final class NotYetClassifiedHandlers {

    private final BaselineUse use;
    private final UnclassifiedEndpoints listed = new UnclassifiedEndpoints();
    private final Set<String> found = ConcurrentHashMap.newKeySet();

    NotYetClassifiedHandlers(BaselineUse use) {
        this.use = use;
    }

    /** The role of a handler of which nothing is said, where it is listed. Any other doubt remains. */
    Optional<NotYetClassified> find(Class<?> endpoint, Method handler, DeclaredRole role) {
        return role instanceof DeclaredRole.Doubtful doubtful && doubtful.doubt() == Doubt.NOTHING_SAID
                ? listed.find(endpoint, handler.getDeclaringClass(), handler.getName())
                        .map(written -> noted(written, written.getName() + "#" + handler.getName()))
                : Optional.empty();
    }

    /** The role of a class of which nothing is said, and of none of its methods, where it is listed. */
    Optional<NotYetClassified> find(Class<?> endpoint) {
        return listed.find(endpoint, endpoint, "").map(written -> noted(written, written.getName()));
    }

    private NotYetClassified noted(Class<?> type, String name) {
        NotYetClassified handler = new NotYetClassified(type, name, use);
        note(handler);
        return handler;
    }

    private void note(NotYetClassified handler) {
        if (found.add(handler.name())) {
            NotYetClassifiedEvent.commit(handler);
            System.getLogger("kz.kuzet").log(System.Logger.Level.WARNING, handler.why());
        }
    }

    /** Those that were found so far. */
    Set<String> found() {
        return Set.copyOf(found);
    }
}

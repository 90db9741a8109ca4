package kz.kuzet.guard;

import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The listeners that hear of requests to handlers which are not classified yet ({@link UnclassifiedEndpoints}). No guard decides on
 * these, so a {@link DecisionListener} does not hear of them. For any number of threads.
 */
public final class UnclassifiedRequests {

    private static final CopyOnWriteArrayList<Hearing> HEARINGS = new CopyOnWriteArrayList<>();

    /**
     * A listener with what it hears.
     *
     * @param audience the application; null where it hears of all in this virtual machine
     */
    private record Hearing(
            UnclassifiedRequestListener listener, @Nullable DecisionAudience audience) {

        boolean isFor(Class<?> type, @Nullable DecisionAudience served) {
            return audience == null || (served == null ? audience.sees(type) : audience == served);
        }
    }

    private UnclassifiedRequests() {}

    /**
     * Adds a listener that hears of all applications in this virtual machine, or in the part of it whose class loader has loaded
     * Kuzet. A listener that was added before is not added again.
     *
     * @param listener the listener
     */
    public static void add(UnclassifiedRequestListener listener) {
        HEARINGS.addIfAbsent(new Hearing(Objects.requireNonNull(listener, "listener"), null));
    }

    /**
     * Adds a listener that hears of one application until that ends. Where an adapter does not know for which application it serves
     * a request, the listener hears of it if its application sees the class of the handler.
     *
     * @param listener the listener
     * @param audience the application
     * @throws IllegalStateException if the application has ended
     */
    public static void add(UnclassifiedRequestListener listener, DecisionAudience audience) {
        Hearing hearing =
                new Hearing(Objects.requireNonNull(listener, "listener"), Objects.requireNonNull(audience, "audience"));
        audience.whileOpen(() -> HEARINGS.addIfAbsent(hearing));
    }

    /**
     * Removes a listener, whatever it hears.
     *
     * @param listener the listener
     */
    public static void remove(UnclassifiedRequestListener listener) {
        Objects.requireNonNull(listener, "listener");
        HEARINGS.removeIf(hearing -> hearing.listener().equals(listener));
    }

    static void close(DecisionAudience audience) {
        HEARINGS.removeIf(hearing -> hearing.audience() == audience);
    }

    /**
     * Tells each listener of a request. The adapters call this.
     *
     * @param type the class of the handler
     * @param handler the class and the method, as the log names them
     * @param answered whether the handler answers
     * @param audience the application that serves the request; null where that is not known
     */
    public static void tell(Class<?> type, String handler, boolean answered, @Nullable DecisionAudience audience) {
        for (Hearing hearing : HEARINGS) {
            if (hearing.isFor(type, audience)) {
                hearing.listener().requested(handler, answered);
            }
        }
    }
}

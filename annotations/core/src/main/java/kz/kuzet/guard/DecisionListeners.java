package kz.kuzet.guard;

import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** The listeners of this application. */
public final class DecisionListeners {

    private static final CopyOnWriteArrayList<DecisionListener> LISTENERS = new CopyOnWriteArrayList<>();

    // Read at every decision, so a field and not a call on the list.
    private static volatile boolean hasListeners;

    private DecisionListeners() {}

    /**
     * Adds a listener to all guards. A listener that was added before is not added again.
     *
     * @param listener the listener
     */
    public static synchronized void add(DecisionListener listener) {
        LISTENERS.addIfAbsent(Objects.requireNonNull(listener, "listener"));
        hasListeners = true;
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public static synchronized void remove(DecisionListener listener) {
        LISTENERS.remove(Objects.requireNonNull(listener, "listener"));
        hasListeners = !LISTENERS.isEmpty();
    }

    static boolean hasListeners() {
        return hasListeners;
    }

    static void tell(ObservedDecision observed) {
        LISTENERS.forEach(listener -> listener.decided(observed));
    }
}

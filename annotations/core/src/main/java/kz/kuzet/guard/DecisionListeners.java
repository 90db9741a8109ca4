package kz.kuzet.guard;

import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** The listeners of this application. */
public final class DecisionListeners {

    private static final CopyOnWriteArrayList<DecisionListener> LISTENERS = new CopyOnWriteArrayList<>();

    // Asked at every decision, so a field and not a question to the list.
    private static volatile boolean hasListeners;

    private DecisionListeners() {}

    /**
     * Adds a listener to all guards. One that is already there is not added again.
     *
     * @param listener who is to hear
     */
    public static synchronized void add(DecisionListener listener) {
        LISTENERS.addIfAbsent(Objects.requireNonNull(listener, "listener"));
        hasListeners = true;
    }

    /**
     * Takes a listener away.
     *
     * @param listener who is to hear no more
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

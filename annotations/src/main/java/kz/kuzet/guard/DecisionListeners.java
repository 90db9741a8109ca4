package kz.kuzet.guard;

import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** The listeners of this application. */
public final class DecisionListeners {

    private static final CopyOnWriteArrayList<DecisionListener> LISTENERS = new CopyOnWriteArrayList<>();

    private DecisionListeners() {}

    /**
     * Adds a listener to all guards. One that is already there is not added again.
     *
     * @param listener who is to hear
     */
    public static void add(DecisionListener listener) {
        LISTENERS.addIfAbsent(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Takes a listener away.
     *
     * @param listener who is to hear no more
     */
    public static void remove(DecisionListener listener) {
        LISTENERS.remove(Objects.requireNonNull(listener, "listener"));
    }

    static boolean areThere() {
        return !LISTENERS.isEmpty();
    }

    static void tell(ObservedDecision observed) {
        LISTENERS.forEach(listener -> listener.decided(observed));
    }
}

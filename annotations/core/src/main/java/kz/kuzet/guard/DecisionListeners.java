package kz.kuzet.guard;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The listeners that hear every decision in this virtual machine, or in the part of it whose class loader has loaded Kuzet.
 *
 * <p>A listener that is a bean of Spring or of CDI needs no call here: it hears of the decisions of its application until that
 * ends ({@link DecisionAudience}).
 */
public final class DecisionListeners {

    private static final CopyOnWriteArrayList<DecisionListener> LISTENERS = new CopyOnWriteArrayList<>();
    private static final CopyOnWriteArrayList<DecisionAudience> AUDIENCES = new CopyOnWriteArrayList<>();

    // Read at every decision, so a field and not a call on the lists.
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
        hasListeners = !LISTENERS.isEmpty() || !AUDIENCES.isEmpty();
    }

    static synchronized void open(DecisionAudience audience) {
        AUDIENCES.addIfAbsent(audience);
        hasListeners = true;
    }

    static synchronized void close(DecisionAudience audience) {
        AUDIENCES.remove(audience);
        hasListeners = !LISTENERS.isEmpty() || !AUDIENCES.isEmpty();
    }

    static boolean hasListeners() {
        return hasListeners;
    }

    /**
     * Tells a decision to each listener once.
     *
     * @param guard the class of the guard that decided
     * @param audience the listeners of the application for which it was decided; null where that is not known
     */
    static void tell(ObservedDecision observed, Class<?> guard, @Nullable DecisionAudience audience) {
        if (AUDIENCES.isEmpty()) {
            LISTENERS.forEach(listener -> listener.decided(observed));
            return;
        }
        Set<DecisionListener> told = Collections.newSetFromMap(new IdentityHashMap<>());
        tell(observed, LISTENERS, told);
        if (audience != null) {
            tell(observed, audience.listeners(), told);
            return;
        }
        for (DecisionAudience each : AUDIENCES) {
            if (each.sees(guard)) {
                tell(observed, each.listeners(), told);
            }
        }
    }

    private static void tell(
            ObservedDecision observed, Iterable<DecisionListener> listeners, Set<DecisionListener> told) {
        for (DecisionListener listener : listeners) {
            if (told.add(listener)) {
                listener.decided(observed);
            }
        }
    }
}

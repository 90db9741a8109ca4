package kz.kuzet.guard;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/**
 * The listeners of one application, where several applications may run in one virtual machine. They hear of the decisions that
 * an adapter takes for this application. Nothing tells to which application a decision belongs that code asks a guard for
 * itself: the audiences of all applications that see the class of the guard hear of it.
 *
 * <p>The adapters open one for the {@link DecisionListener} beans of a Spring application context or a CDI container, and close
 * it when these end.
 */
public final class DecisionAudience implements AutoCloseable {

    private final ClassLoader loader;
    private final CopyOnWriteArrayList<DecisionListener> listeners = new CopyOnWriteArrayList<>();
    private boolean closed;

    /** Read at every decision: set when a listener that has to hear of decisions no longer can. */
    private volatile boolean deaf;

    /** Class loaders may find a class in many ways, so the loader is asked. */
    private final ClassValue<Boolean> seen = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> guard) {
            return isVisible(guard);
        }
    };

    /**
     * Opens an audience without listeners.
     *
     * @param loader sees the classes of the application
     */
    public DecisionAudience(ClassLoader loader) {
        this.loader = Objects.requireNonNull(loader, "loader");
    }

    /**
     * Adds a listener. One that was added before is not added again, and one that was added to {@link DecisionListeners} is
     * removed there, since it would hear twice and after the end of its application.
     *
     * @param listener the listener
     * @return whether it was not added before
     * @throws IllegalStateException if the audience is closed
     */
    public boolean add(DecisionListener listener) {
        Objects.requireNonNull(listener, "listener");
        boolean added = whileOpen(() -> listeners.addIfAbsent(listener));
        DecisionListeners.remove(listener);
        DecisionListeners.open(this);
        return added;
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void remove(DecisionListener listener) {
        listeners.remove(Objects.requireNonNull(listener, "listener"));
        DecisionListeners.remove(listener);
    }

    /**
     * Ends the audience: no listener of it is called any more. An adapter that still decides for this application gets an
     * exception if there were listeners, because nothing may be granted that cannot be recorded.
     */
    @Override
    public void close() {
        List<DecisionListener> told;
        synchronized (this) {
            closed = true;
            deaf = deaf || !listeners.isEmpty();
            told = List.copyOf(listeners);
            listeners.clear();
        }
        DecisionListeners.close(this);
        UnclassifiedRequests.close(this);
        told.forEach(DecisionListeners::remove);
    }

    /** Refuses to decide where the decision could not be recorded. */
    void requireHearing() {
        if (deaf) {
            throw new IllegalStateException("Kuzet decides nothing for an application that has ended, because its"
                    + " listeners can no longer hear of it.");
        }
    }

    /**
     * Adds something that hears, while the audience cannot be closed.
     *
     * @throws IllegalStateException if it is closed
     */
    synchronized boolean whileOpen(BooleanSupplier addition) {
        if (closed) {
            throw new IllegalStateException("the application has ended");
        }
        return addition.getAsBoolean();
    }

    List<DecisionListener> listeners() {
        return listeners;
    }

    boolean sees(Class<?> guard) {
        return seen.get(guard);
    }

    private boolean isVisible(Class<?> guard) {
        try {
            return Class.forName(guard.getName(), false, loader) == guard;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}

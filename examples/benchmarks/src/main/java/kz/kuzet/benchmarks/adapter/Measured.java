package kz.kuzet.benchmarks.adapter;

import java.util.Optional;
import kz.kuzet.guard.FormedRequest;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An application in this process, to which one request is sent again and again. */
@State(Scope.Thread)
public abstract class Measured {

    /** The size of the body of a request, in bytes. */
    public static final int BODY_SIZE = 256;

    private final Recipient recipient = new Recipient();

    /** What stands before its handlers. */
    protected abstract Protection protection();

    /**
     * Starts it.
     *
     * @throws Exception if it cannot be started
     */
    protected abstract void open() throws Exception;

    /**
     * Stops it.
     *
     * @throws Exception if it cannot be stopped
     */
    protected abstract void close() throws Exception;

    /**
     * Sends one request, and returns when it is answered.
     *
     * @return the answer
     * @throws Exception if the request is refused by an exception
     */
    protected abstract Object serve() throws Exception;

    /** How many requests its handlers have served. */
    protected abstract int served();

    /** The formed request that the recipient confirms, where a confirmation is asked for. */
    protected Optional<FormedRequest> formed() {
        return Optional.empty();
    }

    /**
     * Starts it, and sees to it that what is measured happens: a guard that does not stand there would be a fast one.
     *
     * @throws Exception if it cannot be started or called
     */
    @Setup
    public final void start() throws Exception {
        open();
        expect(protection() == Protection.UNGUARDED, "a request without a log-in");
        recipient.logIn(protection(), formed());
        expect(true, "a request with all that is asked for");
    }

    /**
     * Stops it.
     *
     * @throws Exception if it cannot be stopped
     */
    @TearDown
    public final void stop() throws Exception {
        recipient.logOut();
        close();
    }

    /** Whoever sends the requests. */
    protected final Recipient recipient() {
        return recipient;
    }

    private void expect(boolean reachesHandler, String what) throws Exception {
        int before = served();
        Object answer = null;
        try {
            answer = serve();
        } catch (Exception e) {
            if (reachesHandler) {
                throw e;
            }
        }
        boolean reached = served() == before + 1;
        if (reached != reachesHandler) {
            throw new IllegalStateException(what + (reached ? " reaches" : " does not reach") + " the handler of "
                    + protection() + ": " + answer);
        }
    }
}

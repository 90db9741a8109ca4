package kz.kuzet.conformance.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Which handlers were called: whatever was answered, one that was not granted must not be among them. */
public final class Calls {

    private static final LinkedBlockingQueue<String> MADE = new LinkedBlockingQueue<>();

    private Calls() {}

    public static String made(String handler) {
        MADE.add(handler);
        return handler;
    }

    /** The next one, which may still be to come; null after a minute. */
    public static String next() {
        try {
            return MADE.poll(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** All since the last question. */
    public static List<String> taken() {
        List<String> taken = new ArrayList<>();
        MADE.drainTo(taken);
        return taken;
    }
}

package kz.kuzet.conformance.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

/** Which handlers were called: whatever was answered, one that was not granted must not be among them. */
public final class Calls {

    private static final LinkedBlockingQueue<String> MADE = new LinkedBlockingQueue<>();

    private Calls() {}

    public static String made(String handler) {
        MADE.add(handler);
        return handler;
    }

    /** All since the last question. */
    public static List<String> taken() {
        List<String> taken = new ArrayList<>();
        MADE.drainTo(taken);
        return taken;
    }
}

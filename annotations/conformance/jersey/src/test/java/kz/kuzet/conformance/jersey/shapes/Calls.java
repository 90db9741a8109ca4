package kz.kuzet.conformance.jersey.shapes;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Which resource methods were called, on whatever thread. */
public final class Calls {

    private static final Queue<String> CALLS = new ConcurrentLinkedQueue<>();

    private Calls() {}

    /** Notes a call and answers with its name. */
    public static String note(String method) {
        CALLS.add(method);
        return method;
    }

    /** Forgets all calls, and says which there were. */
    public static List<String> take() {
        List<String> taken = List.copyOf(CALLS);
        CALLS.clear();
        return taken;
    }
}

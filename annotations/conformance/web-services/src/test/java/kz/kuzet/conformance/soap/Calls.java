package kz.kuzet.conformance.soap;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was called. */
final class Calls {

    private static final Queue<String> CALLS = new ConcurrentLinkedQueue<>();

    private Calls() {}

    /** Notes a call and answers with its name. */
    static String note(String call) {
        CALLS.add(call);
        return call;
    }

    /** Forgets all calls, and says which there were. */
    static List<String> take() {
        List<String> taken = List.copyOf(CALLS);
        CALLS.clear();
        return taken;
    }
}

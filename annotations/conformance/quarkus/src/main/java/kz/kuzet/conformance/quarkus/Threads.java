package kz.kuzet.conformance.quarkus;

import io.vertx.core.Context;

/** What Quarkus knows about the current thread. */
public final class Threads {

    private Threads() {}

    public static void mayBlock() {
        if (Context.isOnEventLoopThread()) {
            throw new IllegalStateException("Called on an event loop: " + Thread.currentThread());
        }
    }

    /** The kind of the thread that a resource method is called on. */
    public static String kind() {
        if (Context.isOnEventLoopThread()) {
            return "event loop";
        }
        return Thread.currentThread().getName().startsWith("executor-thread") ? "worker" : "other";
    }
}

package kz.kuzet.spring.handler;

import kz.kuzet.guard.handler.HandlerRole;

/** A function, or a filter of functions, that carries the role of the functions in public services. */
public interface RoleCarrier {

    /** The role as the application states it. Its guard is still to be checked. */
    HandlerRole role();

    /** Two roles for one function: it is not known which of them holds. */
    HandlerRole TWO = new HandlerRole.Unclassified("Two filters with a guard stand before one function, so it is not"
            + " known which of them holds. Leave one away, or give each route a router of its own.");

    /**
     * Tells whether what another carrier states counts in its place: it says no more than that the build lists the router as not
     * classified yet.
     */
    static boolean yields(RoleCarrier carrier) {
        return carrier.role() instanceof HandlerRole.NotYetClassified;
    }

    /**
     * The role of functions that provide no public service.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    static HandlerRole excluded(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "Why the functions provide no public service is not said. Write the reason in"
                            + " notPublicService(\"…\").");
        }
        return new HandlerRole.NoService(reason);
    }

    /** Where a function is called or filtered past the adapter. */
    static IllegalStateException bypassed() {
        return new IllegalStateException("A function with a guard is called past the guard: behind another filter, or"
                + " where Kuzet's adapter does not stand before the router. Write the filter with the guard before all"
                + " other filters; in a test, use the context of the application in place of a bare router.");
    }
}

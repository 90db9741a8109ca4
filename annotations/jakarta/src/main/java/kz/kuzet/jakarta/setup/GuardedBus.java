package kz.kuzet.jakarta.setup;

import kz.kuzet.guard.handler.GuardDoors;

/** A bus of Apache CXF whose servers are guarded. No type of CXF is named here, which may be absent. */
public interface GuardedBus {

    /** The class loader of its application. */
    ClassLoader loader();

    /** Tells whether a web service has been created on it. */
    boolean servesWebServices();

    /** Enters what has been created on it in an account of all guards of the application. */
    void openIn(GuardDoors doors);
}

package kz.kuzet.spring.handler;

import java.util.List;
import kz.kuzet.guard.handler.GuardDoors;

/** Endpoints beside the handlers of a dispatcher, on which the same check of the start reports. */
public interface OtherEndpoints {

    /** Lists what would bypass their guards. */
    List<String> bypasses();

    /** Lists those of the application that are neither classified nor excluded. */
    List<String> unclassified();

    /** Enters them in the account of all guards, or leaves them to another account. */
    void addTo(GuardDoors doors);

    /** Tells whether a guard is asked before one of them. */
    boolean needEvidence();

    /** Lets requests through, once nothing stops the start. */
    void open();
}

package kz.kuzet.spring.handler;

import java.util.List;
import java.util.Optional;
import kz.kuzet.guard.handler.GuardDoors;

/**
 * Endpoints beside the handlers of a dispatcher, on which the same check of the start reports. The check asks every bean of this
 * type, so an adapter for a further kind of endpoint registers one.
 */
public interface OtherEndpoints {

    /** Lists what would bypass their guards. */
    List<String> bypasses();

    /** Lists those of the application that are neither classified nor excluded. */
    List<String> unclassified();

    /** Enters them in the account of all guards, or leaves them to another account. */
    void addTo(GuardDoors doors);

    /**
     * What to write where a guard is asked before one of them and nothing tells what recipients have shown.
     *
     * @param ofDispatcher what to write where the dispatcher's handlers have no evidence source; empty where they have one
     */
    Optional<SetupException> missingSource(Optional<SetupException> ofDispatcher);

    /** Lets requests through, once nothing stops the start. */
    void open();
}

package kz.kuzet.guard;

/** Receives every decision of every guard, for an audit trail or metrics. */
@FunctionalInterface
public interface DecisionListener {

    /**
     * Called after a decision and before the guard's caller learns of it, on the caller's thread. An exception from here
     * reaches that caller in place of the decision, so nothing is granted that could not be recorded.
     *
     * @param observed the decision and what it was taken on
     */
    void decided(ObservedDecision observed);
}

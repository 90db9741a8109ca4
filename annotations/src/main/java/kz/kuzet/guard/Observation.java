package kz.kuzet.guard;

import org.jspecify.annotations.Nullable;

/** The way from a decision to those who watch: the flight recorder and the listeners. */
final class Observation {

    private Observation() {}

    static Decision of(Decision decision, @Nullable Evidence evidence, @Nullable RequestDigest request) {
        // While nobody records, the event does not escape and is never allocated.
        DecisionEvent event = new DecisionEvent();
        if (event.isEnabled()) {
            event.record(decision, evidence);
        }
        if (DecisionListeners.areThere()) {
            DecisionListeners.tell(new ObservedDecision(decision, evidence, request));
        }
        return decision;
    }
}

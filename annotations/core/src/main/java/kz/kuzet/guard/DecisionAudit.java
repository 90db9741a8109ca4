package kz.kuzet.guard;

import org.jspecify.annotations.Nullable;

/** Passes decisions on to the flight recorder and the listeners. */
final class DecisionAudit {

    private DecisionAudit() {}

    static Decision publish(Decision decision, @Nullable Evidence evidence, @Nullable RequestDigest request) {
        // While no recording runs, the event does not escape and is never allocated.
        DecisionEvent event = new DecisionEvent();
        if (event.isEnabled()) {
            record(event, decision, evidence);
        }
        if (DecisionListeners.hasListeners()) {
            DecisionListeners.tell(new ObservedDecision(decision, evidence, request));
        }
        return decision;
    }

    private static void record(DecisionEvent event, Decision decision, @Nullable Evidence evidence) {
        event.service = decision.service().code();
        event.action = decision.action().name();
        event.channel = evidence == null ? null : evidence.channel().name();
        if (decision instanceof Decision.Granted granted) {
            event.outcome = "GRANTED";
            event.detail = granted.method().name();
        } else if (decision instanceof Decision.StepUpRequired stepUp) {
            event.outcome = "STEP_UP_REQUIRED";
            event.detail = stepUp.acceptableMethods().toString();
        } else if (decision instanceof Decision.Refused refused) {
            event.outcome = "REFUSED";
            event.detail = refused.reason().name();
        }
        event.commit();
    }
}

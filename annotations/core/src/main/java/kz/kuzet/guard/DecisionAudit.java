package kz.kuzet.guard;

import org.jspecify.annotations.Nullable;

/** Passes decisions on to the flight recorder and the listeners. */
final class DecisionAudit {

    private DecisionAudit() {}

    static Decision publish(
            Decision decision,
            ServiceGuard guard,
            @Nullable Evidence evidence,
            @Nullable RequestDigest request,
            @Nullable DecisionAudience audience) {
        // While no recording runs, the event does not escape and is never allocated.
        DecisionEvent event = new DecisionEvent();
        if (event.isEnabled()) {
            record(event, decision, evidence);
        }
        if (audience != null) {
            audience.requireHearing();
        }
        if (DecisionListeners.hasListeners()) {
            DecisionListeners.tell(new ObservedDecision(decision, evidence, request), guard.getClass(), audience);
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

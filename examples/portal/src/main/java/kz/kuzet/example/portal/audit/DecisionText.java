package kz.kuzet.example.portal.audit;

import java.util.stream.Collectors;
import kz.kuzet.guard.Decision;

/** A decision in two words: what came out, and by which method or why. */
final class DecisionText {

    private DecisionText() {}

    static String outcome(Decision decision) {
        if (decision instanceof Decision.Granted) {
            return "GRANTED";
        }
        return decision instanceof Decision.StepUpRequired ? "STEP_UP_REQUIRED" : "REFUSED";
    }

    static String detail(Decision decision) {
        if (decision instanceof Decision.Granted granted) {
            return granted.method().name();
        }
        if (decision instanceof Decision.Refused refused) {
            return refused.reason().name();
        }
        return ((Decision.StepUpRequired) decision)
                .acceptableMethods().stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}

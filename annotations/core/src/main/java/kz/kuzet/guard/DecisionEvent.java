package kz.kuzet.guard;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** One decision in a flight recording, under the name {@code kz.kuzet.Decision}. It does not identify the recipient. */
@Name(DecisionEvent.NAME)
@Label("Guard decision")
@Description("A guard of a public service has decided")
@Category("Kuzet")
@StackTrace(false)
final class DecisionEvent extends Event {

    static final String NAME = "kz.kuzet.Decision";

    @Label("Service code")
    @Nullable
    String service;

    @Label("Action")
    @Nullable
    String action;

    @Label("Outcome")
    @Nullable
    String outcome;

    @Label("Method or reason")
    @Nullable
    String detail;

    @Label("Channel")
    @Nullable
    String channel;
}

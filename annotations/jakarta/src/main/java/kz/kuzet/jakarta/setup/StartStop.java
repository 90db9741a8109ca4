package kz.kuzet.jakarta.setup;

import java.util.List;
import java.util.stream.Collectors;
import kz.kuzet.guard.handler.AdapterSettings;

/** Says why an application must not start. */
public final class StartStop {

    private StartStop() {}

    public static IllegalStateException because(String why) {
        return new IllegalStateException("Kuzet does not let this application start: " + why);
    }

    /** One message for all services whose guard nothing asks. */
    public static String messageOfDoors(List<String> objections) {
        return (objections.size() == 1
                        ? "the guard of a service is"
                        : "the guards of " + objections.size() + " services are")
                + " asked by nothing." + listed(objections)
                + "\n"
                + "Services that the application does not offer, for example those of another application that the"
                + " same class loader sees, are named in property " + AdapterSettings.NOT_OFFERED + ".";
    }

    /** The objections, a line each. */
    public static String listed(List<String> objections) {
        return objections.stream().map(objection -> "\n - " + objection).collect(Collectors.joining());
    }
}

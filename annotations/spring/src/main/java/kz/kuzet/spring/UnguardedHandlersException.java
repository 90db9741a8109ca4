package kz.kuzet.spring;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.guard.request.Warnings;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.SetupException;

/** Stops the start, because some handlers would not be guarded. */
public final class UnguardedHandlersException extends SetupException {

    private static final long serialVersionUID = 1L;

    private static final String HEADING = "Kuzet cannot guard this application, so it does not start:";

    private final transient List<String> problems;

    /** @param lowering what a property does that allows the start; empty where none does */
    private UnguardedHandlersException(List<String> problems, String lowering) {
        super(
                HEADING
                        + asList(problems)
                        + (lowering.isEmpty() ? "" : System.lineSeparator() + "Property " + lowering),
                HEADING + asList(problems),
                "Do what the end of each line says, and start the application again."
                        + (lowering.isEmpty() ? "" : " Until then the property " + lowering));
        this.problems = problems;
    }

    /**
     * Stops the start where something is wrong, or warns where the application is to start all the same.
     *
     * @param bypasses what would bypass the guards; this always stops the start
     * @param unguarded handlers without a guard; their requests are refused where the start goes on
     * @param closed guards that nothing asks; their services can be reached where the start goes on
     * @param stops whether the last two stop the start
     */
    public static void stopOrWarn(List<String> bypasses, List<String> unguarded, List<String> closed, boolean stops) {
        if (!bypasses.isEmpty() || (stops && !(unguarded.isEmpty() && closed.isEmpty()))) {
            throw new UnguardedHandlersException(
                    Stream.of(bypasses, unguarded, closed).flatMap(List::stream).toList(),
                    bypasses.isEmpty() ? lowering(!unguarded.isEmpty(), !closed.isEmpty()) : "");
        }
        if (!unguarded.isEmpty()) {
            Warnings.log("Kuzet refuses the requests of handlers that it cannot guard:" + asList(unguarded));
        }
        if (!closed.isEmpty()) {
            Warnings.log("Services can be reached without their guards:" + asList(closed));
        }
    }

    private static String lowering(boolean unguarded, boolean closed) {
        return GuardSettings.UNCLASSIFIED + "=refuse starts it"
                + (unguarded ? " and refuses the requests of these handlers" : "")
                + (closed ? "; services whose guard nothing asks can then be reached without it" : "") + ".";
    }

    private static String asList(List<String> problems) {
        return problems.stream()
                .map(problem -> System.lineSeparator() + "- " + problem)
                .collect(Collectors.joining());
    }

    /** {@return what is wrong, one entry a handler: its name, what is wrong with it, and what to write} */
    public List<String> problems() {
        return problems == null ? List.of() : problems;
    }
}

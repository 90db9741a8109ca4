package kz.kuzet.spring;

import java.util.List;
import java.util.stream.Stream;

/** The application does not start, because some of its handlers would not be guarded. */
public final class UnguardedHandlersException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private static final String HEADING = "Kuzet cannot guard this application, so it does not start:";

    /** What is wrong, one entry a handler. */
    private final transient List<String> problems;

    /** What a property does that starts the application all the same; empty where none does. */
    private final String lowering;

    /**
     * Takes what is wrong.
     *
     * @param waysRound what would lead past the guards: nothing lowers these
     * @param unguarded handlers that no guard stands for: their requests can be refused in place of the start
     * @param closed guards that nothing asks: their services can be reached if the start is not stopped
     */
    UnguardedHandlersException(List<String> waysRound, List<String> unguarded, List<String> closed) {
        this(
                Stream.of(waysRound, unguarded, closed).flatMap(List::stream).toList(),
                waysRound.isEmpty() ? lowering(!unguarded.isEmpty(), !closed.isEmpty()) : "");
    }

    private UnguardedHandlersException(List<String> problems, String lowering) {
        super(HEADING + asList(problems) + (lowering.isEmpty() ? "" : System.lineSeparator() + "Property " + lowering));
        this.problems = problems;
        this.lowering = lowering;
    }

    private static String lowering(boolean unguarded, boolean closed) {
        return GuardSettings.UNCLASSIFIED + "=refuse starts it"
                + (unguarded ? " and refuses the requests of these handlers" : "")
                + (closed ? "; services whose guard nothing asks can then be reached without it" : "") + ".";
    }

    static String asList(List<String> problems) {
        StringBuilder text = new StringBuilder();
        problems.forEach(
                problem -> text.append(System.lineSeparator()).append("- ").append(problem));
        return text.toString();
    }

    /**
     * Returns what is wrong.
     *
     * @return one entry a handler: its name, what is wrong with it, and what to write
     */
    public List<String> problems() {
        return problems == null ? List.of() : problems;
    }

    /** What is wrong, for whoever reads it without the rest of the message. */
    String description() {
        return HEADING + asList(problems());
    }

    /** What can be done. */
    String action() {
        return "Do what the end of each line says, and start the application again."
                + (lowering.isEmpty() ? "" : " Until then the property " + lowering);
    }
}

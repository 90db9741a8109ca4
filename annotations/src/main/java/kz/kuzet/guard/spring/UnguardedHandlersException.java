package kz.kuzet.guard.spring;

import java.util.ArrayList;
import java.util.List;

/** The application does not start, because some of its handlers would not be guarded. */
public final class UnguardedHandlersException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private static final String HEADING = "Kuzet cannot guard this application, so it does not start:";

    /** What is wrong, one entry a handler. */
    private final transient List<String> problems;

    /** Whether a property starts the application all the same. */
    private final boolean canBeLowered;

    /**
     * Takes what is wrong.
     *
     * @param waysRound what would lead past the guards: nothing lowers these
     * @param unguarded handlers that no guard stands for: their requests can be refused in place of the start
     */
    UnguardedHandlersException(List<String> waysRound, List<String> unguarded) {
        this(joined(waysRound, unguarded), waysRound.isEmpty());
    }

    private UnguardedHandlersException(List<String> problems, boolean canBeLowered) {
        super(HEADING
                + asList(problems)
                + (canBeLowered ? System.lineSeparator() + "Property " + lowering("such") : ""));
        this.problems = problems;
        this.canBeLowered = canBeLowered;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static String lowering(String which) {
        return GuardSettings.UNCLASSIFIED + "=refuse starts it and refuses the requests of " + which + " handlers.";
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
                + (canBeLowered ? " Until then the property " + lowering("these") : "");
    }
}

package kz.kuzet.guard.spring;

import java.util.List;

/** The application does not start, because some of its handlers would not be guarded. */
public final class UnguardedHandlersException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, one entry a handler. */
    private final transient List<String> problems;

    UnguardedHandlersException(List<String> problems) {
        super("Kuzet cannot guard this application, so it does not start:" + asList(problems) + System.lineSeparator()
                + "Property " + GuardSettings.UNCLASSIFIED
                + "=refuse starts it and refuses the requests of such handlers.");
        this.problems = List.copyOf(problems);
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
}

package kz.kuzet.command.console;

import java.util.List;
import kz.kuzet.processor.problem.Language;

/**
 * Why a command cannot do what it was asked for, in one line that says what and where. The reason is a constant of an enum; its
 * words stand under its name in the bundle that bears the name of the enum.
 */
public final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    private final Enum<?> reason;
    private final transient List<String> arguments;
    private final ExitStatus status;

    private Failure(ExitStatus status, Enum<?> reason, List<String> arguments) {
        super(reason + " " + arguments);
        this.status = status;
        this.reason = reason;
        this.arguments = arguments;
    }

    /** What was given cannot be read, or not be used so. */
    public static Failure of(Enum<?> reason, Object... arguments) {
        return new Failure(ExitStatus.UNUSABLE, reason, strings(arguments));
    }

    /** What was given can be read, and is wrong. */
    public static Failure problem(Enum<?> reason, Object... arguments) {
        return new Failure(ExitStatus.PROBLEMS, reason, strings(arguments));
    }

    public Enum<?> reason() {
        return reason;
    }

    public ExitStatus status() {
        return status;
    }

    /** The line. */
    public String in(Language language) {
        return Words.of(reason.getDeclaringClass(), language).say(reason.name(), arguments.toArray());
    }

    private static List<String> strings(Object... arguments) {
        return List.of(arguments).stream().map(Object::toString).toList();
    }
}

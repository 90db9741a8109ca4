package kz.kuzet.problem;

import static kz.kuzet.problem.Severity.ERROR;
import static kz.kuzet.problem.Severity.NOTE;
import static kz.kuzet.problem.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/**
 * The problems by their codes: 1xx the declaration, 2xx the declaration against the Rules, 3xx completeness, 4xx options, 5xx
 * compiled modules, 6xx input of the command line, 9xx Kuzet and the machine. A code is never reused. 503 and 504 once reported
 * what a guard states; an application now compares that itself.
 */
public enum Problem {
    KUZET101(ERROR),
    KUZET102(ERROR),
    KUZET103(ERROR),
    KUZET104(ERROR),
    KUZET105(ERROR),
    KUZET106(ERROR),
    KUZET107(ERROR),
    KUZET108(ERROR),
    KUZET109(WARNING),
    KUZET110(ERROR),
    KUZET111(ERROR),

    KUZET201(ERROR),
    KUZET202(ERROR),
    KUZET203(ERROR),
    KUZET204(ERROR),
    KUZET205(ERROR),
    KUZET206(ERROR),
    KUZET207(ERROR),
    KUZET208(ERROR),
    KUZET209(WARNING),
    KUZET210(WARNING),
    KUZET211(NOTE),
    KUZET212(ERROR),
    KUZET213(WARNING),
    KUZET216(WARNING),

    KUZET301(ERROR),
    KUZET302(ERROR),
    KUZET303(ERROR),
    KUZET304(ERROR),
    KUZET305(WARNING),
    KUZET306(ERROR),
    KUZET307(ERROR),
    KUZET308(WARNING),
    KUZET309(NOTE),
    KUZET310(ERROR),

    KUZET401(ERROR),
    KUZET402(ERROR),
    KUZET403(ERROR),
    KUZET404(ERROR),

    KUZET501(ERROR),
    KUZET502(ERROR),
    KUZET505(ERROR),
    KUZET506(ERROR),
    KUZET507(ERROR),
    KUZET508(ERROR),
    KUZET509(ERROR),
    KUZET510(ERROR),
    KUZET511(ERROR),
    KUZET512(ERROR),
    KUZET513(ERROR),
    KUZET514(ERROR),

    KUZET601(ERROR),
    KUZET602(ERROR),
    KUZET603(ERROR),
    KUZET604(ERROR),
    KUZET605(ERROR),
    KUZET606(ERROR),
    KUZET607(ERROR),
    KUZET608(NOTE),
    KUZET609(ERROR),

    KUZET901(ERROR),
    KUZET902(ERROR);

    private static final String PREFIX = "KUZET";

    private final Severity severity;

    Problem(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /**
     * Tells whether the option {@code kuzet.warn} may lower it: an error of the groups 2xx and 3xx, while an existing code base
     * is brought in. A baseline that is to be pruned is no such error.
     */
    public boolean canBeLowered() {
        char family = name().charAt(PREFIX.length());
        return severity == ERROR && (family == '2' || family == '3') && this != KUZET310;
    }

    /**
     * Tells whether a baseline may hold it: an error that can be lowered, for then the guards are generated all the same. What
     * differs from the submitted register was not there before it was submitted.
     */
    public boolean canBeInBaseline() {
        return canBeLowered() && this != KUZET212;
    }

    /** Finds a problem by its code, with or without the prefix. */
    public static Optional<Problem> ofCode(String code) {
        return Arrays.stream(values())
                .filter(problem -> problem.name().equals(code) || problem.name().equals(PREFIX + code))
                .findFirst();
    }
}

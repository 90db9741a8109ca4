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
    KUZET101(ERROR, "The code of the service is blank or not plain text"),
    KUZET102(ERROR, "The name of the service is blank or not plain text"),
    KUZET103(ERROR, "The term is not positive"),
    KUZET104(ERROR, "Two services have the same code"),
    KUZET105(ERROR, "More than one method is stated"),
    KUZET106(ERROR, "No channel is named, or one twice"),
    KUZET107(ERROR, "No guard can stand for the element"),
    KUZET108(ERROR, "The composition of a composite service makes no sense"),
    KUZET109(WARNING, "A component is not found"),
    KUZET110(ERROR, "Two services would have the same guard"),
    KUZET111(ERROR, "A type answers for what is no endpoint"),

    KUZET201(ERROR, "A service that issues a permit does not take EDS"),
    KUZET202(ERROR, "A composite service does not take EDS"),
    KUZET203(ERROR, "The stated method is weaker than the Rules give"),
    KUZET204(ERROR, "The stated method is stricter than the Rules give"),
    KUZET205(ERROR, "A certificate changes the database"),
    KUZET206(ERROR, "A one-time password over messages"),
    KUZET207(ERROR, "An electronic digital signature over messages"),
    KUZET208(ERROR, "messagingMethod where it has no place"),
    KUZET209(WARNING, "A composite service is declared below one of its components"),
    KUZET210(WARNING, "The name speaks of a permit or licence, the result does not"),
    KUZET211(NOTE, "The term is exactly 30 minutes"),
    KUZET212(ERROR, "The classification differs from the one that was submitted"),
    KUZET213(WARNING, "A service is not in the submission, or no longer in the code"),
    KUZET216(WARNING, "Nothing is declared to change, and handlers change something"),

    KUZET301(ERROR, "An endpoint is not classified"),
    KUZET302(ERROR, "The reason why there is no public service is blank"),
    KUZET303(ERROR, "Two annotations exclude each other"),
    KUZET304(ERROR, "It is not said which service's request is prepared"),
    KUZET305(WARNING, "A handler that changes something only prepares a request"),
    KUZET306(ERROR, "No adapter stands before this kind of endpoint"),
    KUZET307(ERROR, "What is said of a handler would be weakened"),
    KUZET308(WARNING, "The adapter is not on the class path"),
    KUZET309(NOTE, "What was there before is not classified yet"),
    KUZET310(ERROR, "The baseline holds what is gone"),

    KUZET401(ERROR, "An option is unknown"),
    KUZET402(ERROR, "The value of an option is malformed"),
    KUZET403(ERROR, "A command is used wrongly"),
    KUZET404(ERROR, "The annotations are of another version than the processor"),

    KUZET501(ERROR, "A module was compiled without the processor"),
    KUZET502(ERROR, "A service has no guard"),
    KUZET505(ERROR, "A guard stands for no service"),
    KUZET506(ERROR, "A guard is not listed"),
    KUZET507(ERROR, "What is listed is no guard"),
    KUZET508(ERROR, "A module has no register"),
    KUZET509(ERROR, "The register differs from the annotations"),
    KUZET510(ERROR, "Requests are prepared for a service that is not there"),
    KUZET511(ERROR, "Types are not in the input"),
    KUZET512(ERROR, "Versions of a class declare different things"),
    KUZET513(ERROR, "Nothing asks the guard of a service"),
    KUZET514(ERROR, "The code does not call its guard"),

    KUZET601(ERROR, "A file or folder cannot be read"),
    KUZET602(ERROR, "An archive cannot be read"),
    KUZET603(ERROR, "A file of a module is broken"),
    KUZET604(ERROR, "A file is not a register"),
    KUZET605(ERROR, "The input holds nothing to work on"),
    KUZET606(ERROR, "Modules contradict each other"),
    KUZET607(ERROR, "A register does not follow from the Rules"),
    KUZET608(NOTE, "Something of the input does not count"),
    KUZET609(ERROR, "A filled list of endpoints cannot be applied"),

    KUZET901(ERROR, "A defect in Kuzet"),
    KUZET902(ERROR, "A file cannot be written or read");

    private static final String PREFIX = "KUZET";

    private final Severity severity;
    private final String title;

    Problem(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    /** What it is about, in English and a few words: the title of its page in the gallery. */
    public String title() {
        return title;
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

package kz.kuzet.processor.baseline;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.processor.problem.Finding;

/**
 * One line of a baseline: a problem of a class or method. It holds no line number, so code may move.
 *
 * @param element binary name of the class; for a method followed by {@code #} and its name with the erasures of its parameters; of an
 * inherited method, which another class declares, the name alone
 */
public record BaselineEntry(Problem problem, String element) implements Comparable<BaselineEntry> {

    private static final Comparator<BaselineEntry> ORDER =
            Comparator.comparing(BaselineEntry::problem).thenComparing(BaselineEntry::element);

    private static final String NAME = "[^\\s#(),.;\\[/]+";
    private static final String QUALIFIED = NAME + "(?:\\." + NAME + ")*";
    private static final String ERASURE = QUALIFIED + "(?:\\[])*";
    private static final Pattern ELEMENT =
            Pattern.compile(QUALIFIED + "(?:#" + NAME + "(?:\\((?:" + ERASURE + "(?:," + ERASURE + ")*)?\\))?)?");
    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)");

    /** Returns the entry of a finding; empty where a baseline may not hold it. */
    public static Optional<BaselineEntry> of(Finding finding) {
        Problem problem = finding.message().problem();
        return problem.canBeInBaseline()
                ? finding.place()
                        .map(Place::subject)
                        .map(subject -> new BaselineEntry(problem, elementOf(finding, subject)))
                : Optional.empty();
    }

    /** The entry of a method that makes a router of functional endpoints which are not classified yet. */
    public static BaselineEntry ofRouter(Subject method) {
        return new BaselineEntry(Problem.KUZET301, method.element());
    }

    /** A class with several inherited handlers has a line for each. */
    private static String elementOf(Finding finding, Subject subject) {
        if (finding.message() == Message.INHERITED_HANDLER_UNCLASSIFIED) {
            String handler = finding.arguments().get(1);
            return subject.binaryName() + handler.substring(handler.lastIndexOf('#'));
        }
        return subject.element();
    }

    /** Reads a line; empty where it is none. */
    static Optional<BaselineEntry> parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || !ELEMENT.matcher(parts.group(2)).matches()) {
            return Optional.empty();
        }
        return Problem.ofCode(parts.group(1))
                .filter(Problem::canBeInBaseline)
                .map(problem -> new BaselineEntry(problem, parts.group(2)));
    }

    /** The class, by its binary name. */
    public String type() {
        return element.split("#", 2)[0];
    }

    /** The class or method as the register names it. */
    public String endpoint() {
        return element.split("\\(", 2)[0];
    }

    /**
     * The line of the whole class, which covers its handlers too, so that they can be classified one after the other; empty where the
     * problem is another.
     */
    Optional<BaselineEntry> ofClass() {
        return problem == Problem.KUZET301 ? Optional.of(new BaselineEntry(problem, type())) : Optional.empty();
    }

    @Override
    public int compareTo(BaselineEntry other) {
        return ORDER.compare(this, other);
    }

    /** The line. */
    @Override
    public String toString() {
        return problem.name() + " " + element;
    }
}

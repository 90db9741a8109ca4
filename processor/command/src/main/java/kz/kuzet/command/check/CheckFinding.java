package kz.kuzet.command.check;

import java.util.Comparator;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.Problem;
import kz.kuzet.problem.Severity;

/**
 * A finding as it is printed.
 *
 * @param first whether it explains others, and so comes before them
 * @param place the class file or another file, or the module
 * @param subject the class or method as a source names it; may be empty
 * @param element the same by binary names, a method with the erasures of its parameters; may be empty
 * @param attribute the attribute of an annotation; empty where the finding is about the element
 * @param source the source file; empty where the class file does not say
 * @param line in the source: of a method its first statement, of a class the first line with code; 0 where that is not known
 * @param text what is wrong, in one line
 */
public record CheckFinding(
        boolean first,
        Problem problem,
        Severity severity,
        String place,
        String subject,
        String element,
        String attribute,
        String source,
        int line,
        String text) {

    static final Comparator<CheckFinding> ORDER = Comparator.comparing(CheckFinding::first)
            .reversed()
            .thenComparing(CheckFinding::place)
            .thenComparing(CheckFinding::line)
            .thenComparing(CheckFinding::subject)
            .thenComparing(CheckFinding::problem)
            .thenComparing(CheckFinding::text);

    /** The finding in one line. */
    public String in(Messages messages) {
        StringBuilder where = new StringBuilder(place);
        if (!subject.isEmpty()) {
            where.append(": ").append(subject);
        }
        if (!source.isEmpty()) {
            where.append(" (").append(source).append(line > 0 ? ":" + line : "").append(')');
        }
        return messages.line(where.toString(), severity, text);
    }

    /** The source, from the folder of its package's root on; empty where the class file does not say. */
    String sourcePath() {
        int end = element.split("#", 2)[0].lastIndexOf('.');
        String folder = end < 0 ? "" : element.substring(0, end).replace('.', '/') + "/";
        return source.isEmpty() ? "" : folder + source;
    }
}

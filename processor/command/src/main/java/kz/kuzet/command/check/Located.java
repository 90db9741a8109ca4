package kz.kuzet.command.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.Severity;

/**
 * A finding as it is printed.
 *
 * @param first whether it explains others, and so comes before them
 * @param code {@code KUZETnnn}
 * @param place the class file or another file, or the module
 * @param subject the class or method as a source names it; may be empty
 * @param source the source file; empty where the class file does not say
 * @param line in the source: of a method its first statement, of a class the first line with code; 0 where that is not known
 * @param text what is wrong, in one line
 */
public record Located(
        boolean first,
        String code,
        Severity severity,
        String place,
        String subject,
        String source,
        int line,
        String text) {

    private static final Comparator<Located> ORDER = Comparator.comparing(Located::first)
            .reversed()
            .thenComparing(Located::place)
            .thenComparing(Located::line)
            .thenComparing(Located::subject)
            .thenComparing(Located::code)
            .thenComparing(Located::text);

    static List<Located> sorted(List<Located> findings) {
        return findings.stream().distinct().sorted(ORDER).toList();
    }

    /** In one line. */
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
}

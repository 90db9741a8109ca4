package kz.kuzet.processor.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.processor.problem.Finding;

/**
 * The findings that were there when Kuzet came. A line is a code and a class or method, {@code KUZET301 com.example.Land}; what
 * begins with {@code #} is a comment. Several modules may share one file.
 *
 * @param file the file, as it was named
 * @param entries its lines
 */
public record Baseline(String file, NavigableSet<BaselineEntry> entries) {

    public Baseline {
        entries = Collections.unmodifiableNavigableSet(new TreeSet<>(entries));
    }

    /**
     * Reads the text of a file.
     *
     * @throws MalformedBaselineException if a line is no finding
     */
    public static Baseline parse(String file, String text) throws MalformedBaselineException {
        NavigableSet<BaselineEntry> entries = new TreeSet<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (isEntry(line)) {
                Optional<BaselineEntry> entry = BaselineEntry.parse(line);
                if (entry.isEmpty()) {
                    throw new MalformedBaselineException(i + 1, line);
                }
                entries.add(entry.get());
            }
        }
        return new Baseline(file, entries);
    }

    /** Tells whether a line is a finding, not a comment or blank. */
    private static boolean isEntry(String line) {
        return !line.isEmpty() && !line.startsWith("#");
    }

    /**
     * The text of a file without some of its lines. Comments stay where they are.
     *
     * @param text the text of this baseline
     */
    public static String without(Collection<BaselineEntry> gone, String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.lines()
                .filter(line -> !isEntry(line.strip())
                        || BaselineEntry.parse(line.strip())
                                .filter(gone::contains)
                                .isEmpty())
                .forEach(line -> kept.append(line).append('\n'));
        return kept.toString();
    }

    /**
     * Tells the findings that the file holds from new ones.
     *
     * @param findings those of a compilation
     * @param routers the methods that make routers of functional endpoints. Nothing is found of them, because a function has no
     *     annotation and its guard stands in code; only a line of the file tells that they are not classified yet
     * @param isRead tells whether a class, by its binary name, was read in the compilation. Of other classes nothing is known: they
     *     may be of another module, or unchanged
     */
    public BaselineJudgement judge(
            Collection<Finding> findings, Collection<Subject> routers, Predicate<String> isRead) {
        List<Finding> fresh = new ArrayList<>();
        NavigableSet<BaselineEntry> known = new TreeSet<>();
        NavigableSet<BaselineEntry> left = new TreeSet<>();
        for (Finding finding : findings) {
            Optional<BaselineEntry> found = BaselineEntry.of(finding);
            Optional<BaselineEntry> line = found.flatMap(this::lineOf);
            if (line.isPresent()) {
                known.add(found.orElseThrow());
                left.add(line.get());
            } else {
                fresh.add(finding);
            }
        }
        for (Subject router : routers) {
            BaselineEntry entry = BaselineEntry.ofRouter(router);
            lineOf(entry).ifPresent(line -> {
                known.add(entry);
                left.add(line);
            });
        }
        // What could not be read has no findings, and is not gone.
        boolean complete = findings.stream().noneMatch(finding -> finding.message() == Message.DEFECT);
        NavigableSet<BaselineEntry> gone = new TreeSet<>();
        entries.stream()
                .filter(entry -> complete && isRead.test(entry.type()) && !left.contains(entry))
                .forEach(gone::add);
        return new BaselineJudgement(fresh, known, left, gone);
    }

    /** Tells whether a line covers a finding. */
    public boolean covers(BaselineEntry found) {
        return lineOf(found).isPresent();
    }

    /** The line that covers a finding. */
    private Optional<BaselineEntry> lineOf(BaselineEntry found) {
        return Optional.of(found)
                .filter(entries::contains)
                .or(() -> found.ofClass().filter(entries::contains));
    }
}

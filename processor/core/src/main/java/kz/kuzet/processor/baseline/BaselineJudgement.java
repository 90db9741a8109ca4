package kz.kuzet.processor.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.problem.Finding;

/**
 * What a baseline makes of the findings of a compilation.
 *
 * @param fresh the findings that it does not hold
 * @param known the findings that it holds
 * @param left its lines of which something is left
 * @param gone its lines of which nothing is left in the classes that were read
 */
public record BaselineJudgement(
        List<Finding> fresh,
        NavigableSet<BaselineEntry> known,
        NavigableSet<BaselineEntry> left,
        NavigableSet<BaselineEntry> gone) {

    private static final int MOST_NAMED = 10;

    /** The endpoints that are not classified yet, as the register names them; sorted, each once. */
    public List<String> notYetClassified() {
        return known.stream()
                .filter(entry -> entry.problem() == Problem.KUZET301)
                .map(BaselineEntry::endpoint)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Sums the baseline up in a note, unless it has nothing to do with the compilation. What is gone is named in the same line, or
     * is an error.
     *
     * @param file the file, as the build names it
     * @param strict whether lines without a finding are an error
     */
    public List<Finding> summary(String file, boolean strict) {
        String unclassified = Integer.toString(unclassified(left));
        String others = Integer.toString(left.size() - unclassified(left));
        if (left.isEmpty() && gone.isEmpty()) {
            return List.of();
        }
        if (gone.isEmpty()) {
            return List.of(Finding.ofCompilation(Message.BASELINE_KEPT, file, unclassified, others));
        }
        List<Finding> summary = new ArrayList<>();
        summary.add(Finding.ofCompilation(
                Message.BASELINE_SHRUNK, file, unclassified, others, Integer.toString(unclassified(gone)), named()));
        if (strict) {
            summary.add(Finding.ofCompilation(Message.BASELINE_NOT_PRUNED, file, named()));
        }
        return summary;
    }

    private static int unclassified(NavigableSet<BaselineEntry> lines) {
        return (int) lines.stream()
                .filter(line -> line.problem() == Problem.KUZET301)
                .count();
    }

    /** The first lines that are gone. */
    private String named() {
        String first = String.join(
                ", ",
                gone.stream().limit(MOST_NAMED).map(BaselineEntry::toString).toList());
        return gone.size() > MOST_NAMED ? first + ", …" : first;
    }
}

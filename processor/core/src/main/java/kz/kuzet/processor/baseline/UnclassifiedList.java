package kz.kuzet.processor.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.problem.Finding;

/**
 * The endpoints without a statement (301), where there are many of them. A compiler prints a hundred errors and keeps silent about
 * the others, so these come last, the first ones stand for all, and the whole list is a file.
 *
 * @param findings those of all endpoints, sorted
 */
public record UnclassifiedList(List<Finding> findings) {

    /** The file beside the classes that holds the list. */
    public static final String FILE = "META-INF/kuzet/unclassified.txt";

    private static final int MANY = 10;
    private static final int MOST_PACKAGES = 20;

    /** The list of a compilation; nothing where they are so few that each is printed. */
    public static Optional<UnclassifiedList> of(Collection<Finding> findings) {
        List<Finding> unclassified = new ArrayList<>();
        for (Finding finding : findings) {
            if (isEntry(finding)) {
                unclassified.add(finding);
            }
        }
        if (unclassified.size() < MANY) {
            return Optional.empty();
        }
        unclassified.sort(Comparator.comparing(UnclassifiedList::line));
        return Optional.of(new UnclassifiedList(unclassified));
    }

    private static boolean isEntry(Finding finding) {
        return finding.message().problem() == Problem.KUZET301
                && finding.place().isPresent();
    }

    /** The findings that are not of this list. */
    public List<Finding> others(Collection<Finding> all) {
        return all.stream().filter(finding -> !isEntry(finding)).toList();
    }

    /** Those that stand for all. */
    public List<Finding> first() {
        return findings.subList(0, MANY);
    }

    /**
     * Says how many there are, and where.
     *
     * @param place of the file with the list
     */
    public Finding summary(String place) {
        return Finding.ofCompilation(
                Message.ENDPOINTS_UNCLASSIFIED,
                Integer.toString(findings.size()),
                Integer.toString(MANY),
                byPackage(),
                place);
    }

    private String byPackage() {
        Map<String, Long> counts = findings.stream()
                .collect(Collectors.groupingBy(UnclassifiedList::packageName, TreeMap::new, Collectors.counting()));
        List<String> texts = new ArrayList<>();
        counts.entrySet().stream()
                .limit(MOST_PACKAGES)
                .forEach(count -> texts.add(count.getKey() + " " + count.getValue()));
        if (counts.size() > MOST_PACKAGES) {
            texts.add("…");
        }
        return String.join(", ", texts);
    }

    private static String packageName(Finding finding) {
        return finding.place().map(place -> place.subject().packageName()).orElse("");
    }

    /** A line for each, as a baseline has it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(line(finding)).append('\n');
        }
        return text.toString();
    }

    private static String line(Finding finding) {
        return BaselineEntry.of(finding).map(BaselineEntry::toString).orElse("");
    }
}

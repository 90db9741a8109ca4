package kz.kuzet.benchmarks.adapter;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;

/**
 * Results of JMH as Markdown, a table for each adapter: one line for each protection, over the iterations of all rounds, with what it
 * adds to the unguarded handler, and the ratio of that to what the security of the framework adds. By the median and by the smallest
 * iteration: on a machine that others use, the second is nearer to the truth.
 */
final class AdapterTable {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<Protection, ListStatistics> times = new EnumMap<>(Protection.class);
    private final Map<Protection, ListStatistics> bytes = new EnumMap<>(Protection.class);

    private void add(RunResult result) {
        Protection protection = Protection.valueOf(result.getParams().getParam("protection"));
        result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .forEach(iteration -> add(protection, iteration));
    }

    private void add(Protection protection, IterationResult iteration) {
        times.computeIfAbsent(protection, none -> new ListStatistics())
                .addValue(iteration.getPrimaryResult().getScore());
        bytes.computeIfAbsent(protection, none -> new ListStatistics())
                .addValue(iteration.getSecondaryResults().get(ALLOCATED).getScore());
    }

    static String of(Collection<RunResult> results) {
        Map<String, AdapterTable> tables = new TreeMap<>();
        for (RunResult result : results) {
            tables.computeIfAbsent(adapter(result), first -> new AdapterTable()).add(result);
        }
        return tables.entrySet().stream()
                .map(entry ->
                        "\n**" + entry.getKey() + "**\n\n" + entry.getValue().lines())
                .collect(Collectors.joining());
    }

    /** The package of the benchmark, which is named after the adapter. */
    private static String adapter(RunResult result) {
        String[] names = result.getParams().getBenchmark().split("\\.");
        return names[names.length - 3];
    }

    private String lines() {
        String peer = times.keySet().stream()
                .filter(Protection::isPeer)
                .findFirst()
                .map(Protection::title)
                .orElse("nothing");
        return "| handler | ns, median (smallest–largest) | added, by the median | by the smallest"
                + " | ÷ added by " + peer + ", median | smallest | B | added B |\n"
                + "| --- | --: | --: | --: | --: | --: | --: | --: |\n"
                + times.keySet().stream().map(this::line).collect(Collectors.joining("\n"))
                + "\n";
    }

    private String line(Protection protection) {
        ListStatistics time = times.get(protection);
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f (%,.0f–%,.0f) | %s | %s | %s | %s | %,.0f | %s |",
                protection.title(),
                median(time),
                time.getMin(),
                time.getMax(),
                number("%,.0f", added(times, protection, false)),
                number("%,.0f", added(times, protection, true)),
                number("%.3f", ratio(protection, false)),
                number("%.3f", ratio(protection, true)),
                median(bytes.get(protection)),
                number("%,.0f", added(bytes, protection, false)));
    }

    private double ratio(Protection protection, boolean smallest) {
        return times.keySet().stream()
                .filter(Protection::isPeer)
                .mapToDouble(peer -> added(times, protection, smallest) / added(times, peer, smallest))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Not a number for the unguarded handler itself, and where it or the other was left out of the run. */
    private static double added(Map<Protection, ListStatistics> values, Protection protection, boolean smallest) {
        ListStatistics guarded = values.get(protection);
        ListStatistics unguarded = values.get(Protection.UNGUARDED);
        if (protection == Protection.UNGUARDED || guarded == null || unguarded == null) {
            return Double.NaN;
        }
        return smallest ? guarded.getMin() - unguarded.getMin() : median(guarded) - median(unguarded);
    }

    private static double median(ListStatistics values) {
        return values.getPercentile(50);
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }
}

package kz.kuzet.benchmarks.guard;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;

/**
 * Results of JMH as Markdown: one line per method and outcome and benchmark, over the iterations of all rounds, with its ratio to
 * the hand-written {@code if} of the same portal.
 */
final class GuardTable {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final List<String> ORDER = List.of(
            "HandwrittenIf", "Guard", "SpringManager", "SpringProxy", "HandwrittenPortal", "KnownGuard", "LookUp");

    private final Map<String, BenchmarkParams> benchmarks = new TreeMap<>();
    private final Map<String, ListStatistics> times = new HashMap<>();
    private final Map<String, ListStatistics> bytes = new HashMap<>();

    private GuardTable(Collection<RunResult> results) {
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            benchmarks.put(key(type(params), params), params);
            result.getBenchmarkResults().stream()
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .forEach(iteration -> add(params, iteration));
        }
    }

    private void add(BenchmarkParams params, IterationResult iteration) {
        String key = key(type(params), params);
        times.computeIfAbsent(key, none -> new ListStatistics())
                .addValue(iteration.getPrimaryResult().getScore());
        bytes.computeIfAbsent(key, none -> new ListStatistics())
                .addValue(iteration.getSecondaryResults().get(ALLOCATED).getScore());
    }

    static String of(Collection<RunResult> results) {
        GuardTable table = new GuardTable(results);
        return "\n"
            + "| method | outcome | services | order | decided by | ns, median (smallest–largest) | ÷ `if` | smallest"
            + " ÷ `if` | B |\n"
            + "| --- | --- | --: | --- | --- | --: | --: | --: | --: |\n"
                + table.benchmarks.values().stream().map(table::line).collect(Collectors.joining("\n"))
                + "\n";
    }

    private String line(BenchmarkParams params) {
        String key = key(type(params), params);
        ListStatistics time = times.get(key);
        ListStatistics handwritten = times.get(key(handwritten(params), params));
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s (%s–%s) | %s | %s | %,.0f |",
                method(params),
                lower(params, "outcome"),
                lower(params, "services"),
                lower(params, "order"),
                type(params),
                number(median(time)),
                number(time.getMin()),
                number(time.getMax()),
                handwritten == null ? "–" : number(median(time) / median(handwritten)),
                handwritten == null ? "–" : number(time.getMin() / handwritten.getMin()),
                median(bytes.get(key)));
    }

    private static double median(ListStatistics values) {
        return values.getPercentile(50);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }

    /** Which of the hand-written ones does the same. */
    private static String handwritten(BenchmarkParams params) {
        return params.getParam("services") == null ? "HandwrittenIf" : "HandwrittenPortal";
    }

    private static String key(String type, BenchmarkParams params) {
        String services = params.getParam("services");
        return String.join(
                " ",
                method(params),
                params.getParam("outcome"),
                services == null ? "" : services.length() + services,
                lower(params, "order"),
                ORDER.indexOf(type) + type);
    }

    private static String lower(BenchmarkParams params, String name) {
        String value = params.getParam(name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    private static String method(BenchmarkParams params) {
        String name = params.getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String type(BenchmarkParams params) {
        String name = params.getBenchmark();
        String type = name.substring(0, name.lastIndexOf('.'));
        return type.substring(type.lastIndexOf('.') + 1);
    }
}

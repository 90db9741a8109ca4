package kz.kuzet.benchmarks.guard;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Results of JMH as Markdown: one line per method and outcome and benchmark, with its ratio to the hand-written {@code if}. */
final class GuardTable {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Double> ifs = new TreeMap<>();
    private final Map<String, String> lines = new TreeMap<>();

    private GuardTable(Collection<RunResult> results) {
        for (RunResult result : results) {
            if (type(result.getParams()).equals(HandwrittenIf.class.getSimpleName())) {
                ifs.put(scenario(result.getParams()), result.getPrimaryResult().getScore());
            }
        }
        results.forEach(result -> lines.put(key(result.getParams()), line(result)));
    }

    static String of(Collection<RunResult> results) {
        return "\n"
                + "| method | outcome | decided by | ns | ± (99.9 %) | smallest | ÷ `if` | B |\n"
                + "| --- | --- | --- | --: | --: | --: | --: | --: |\n"
                + new GuardTable(results).lines.values().stream().collect(Collectors.joining("\n"))
                + "\n";
    }

    private String line(RunResult result) {
        BenchmarkParams params = result.getParams();
        Result<?> time = result.getPrimaryResult();
        Double handwritten = ifs.get(scenario(params));
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %,.2f | %,.2f | %,.2f | %s | %,.0f |",
                method(params),
                params.getParam("outcome").toLowerCase(Locale.ROOT),
                decidedBy(params),
                time.getScore(),
                time.getScoreError(),
                time.getStatistics().getMin(),
                handwritten == null ? "–" : String.format(Locale.ROOT, "%,.2f", time.getScore() / handwritten),
                result.getSecondaryResults().get(ALLOCATED).getScore());
    }

    private static String decidedBy(BenchmarkParams params) {
        String services = params.getParam("services");
        return services == null
                ? type(params)
                : type(params) + ", " + services + " services, "
                        + params.getParam("order").toLowerCase(Locale.ROOT);
    }

    private static String key(BenchmarkParams params) {
        return scenario(params) + " " + rank(type(params)) + " "
                + decidedBy(params).length() + decidedBy(params);
    }

    /** The `if` first, then what is to be compared with it. */
    private static int rank(String type) {
        return switch (type) {
            case "HandwrittenIf" -> 0;
            case "Guard" -> 1;
            case "KnownGuard" -> 2;
            case "LookUp" -> 3;
            default -> 4;
        };
    }

    private static String scenario(BenchmarkParams params) {
        return method(params) + " " + params.getParam("outcome");
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

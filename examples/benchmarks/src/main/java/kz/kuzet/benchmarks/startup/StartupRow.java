package kz.kuzet.benchmarks.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A portal, and how long it took to start, in milliseconds: by what passed, and by what its main thread computed. What Kuzet adds is
 * taken within a round, also as a share of the start without it.
 */
final class StartupRow {

    private static final double NANOSECONDS = 1e6;
    private static final double PERCENT = 100;

    /** How many standard deviations around the mean hold 95 % of a normal distribution. */
    private static final double NORMAL_95 = 1.96;

    private final String title;
    private final List<Double> passed = new ArrayList<>();
    private final List<Double> passedGuarded = new ArrayList<>();
    private final List<Double> computed = new ArrayList<>();
    private final List<Double> computedGuarded = new ArrayList<>();

    StartupRow(String title) {
        this.title = title;
    }

    /** Takes what a start has written: two numbers. */
    void add(boolean guarded, String written) {
        String[] numbers = written.split(" ");
        (guarded ? passedGuarded : passed).add(Long.parseLong(numbers[0]) / NANOSECONDS);
        (guarded ? computedGuarded : computed).add(Long.parseLong(numbers[1]) / NANOSECONDS);
    }

    static String table(List<StartupRow> rows) {
        return "\n"
            + "| portal | time | without Kuzet, ms | with it, ms | added, ms | its 95 % interval | added ÷ without |"
            + " its 95 % interval | smallest − smallest, ms |\n"
            + "| --- | --- | --: | --: | --: | --: | --: | --: | --: |\n"
                + rows.stream()
                        .map(row -> line(row.title, "passed", row.passed, row.passedGuarded)
                                + line(row.title, "computed", row.computed, row.computedGuarded))
                        .collect(Collectors.joining());
    }

    private static String line(String title, String time, List<Double> without, List<Double> with) {
        List<Double> added = new ArrayList<>();
        List<Double> share = new ArrayList<>();
        for (int round = 0; round < without.size(); round++) {
            double difference = with.get(round) - without.get(round);
            added.add(difference);
            share.add(PERCENT * difference / without.get(round));
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %,.1f %% | %s | %,.0f |%n",
                title,
                time,
                spread(without),
                spread(with),
                spread(added),
                interval(added, "%,.0f–%,.0f"),
                quantile(share, 0.5),
                interval(share, "%,.1f–%,.1f %%"),
                quantile(with, 0) - quantile(without, 0));
    }

    private static String spread(List<Double> values) {
        return String.format(
                Locale.ROOT, "%,.0f (%,.0f–%,.0f)", quantile(values, 0.5), quantile(values, 0), quantile(values, 1));
    }

    /** Where the median of all starts is, with 95 % confidence: between these two of the sorted rounds, however they spread. */
    private static String interval(List<Double> values, String form) {
        double half = NORMAL_95 / 2 / Math.sqrt(values.size());
        return String.format(
                Locale.ROOT,
                form,
                quantile(values, Math.max(0, 0.5 - half)),
                quantile(values, Math.min(1, 0.5 + half)));
    }

    private static double quantile(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round(part * (sorted.size() - 1)));
    }
}

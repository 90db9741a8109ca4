package kz.kuzet.benchmarks.guard;

import java.util.List;
import kz.kuzet.benchmarks.Machine;
import kz.kuzet.benchmarks.Rounds;
import org.openjdk.jmh.results.RunResult;

/** Runs the benchmarks of this package with JMH, and prints one table of them. */
public final class GuardBenchmarks {

    private GuardBenchmarks() {}

    /**
     * Measures, and prints a Markdown table.
     *
     * @param args as for JMH
     */
    public static void run(String[] args) {
        List<RunResult> results = Rounds.run(GuardBenchmarks.class.getPackage(), args);
        System.out.println(GuardTable.of(results));
        System.out.println(Machine.describe());
    }
}

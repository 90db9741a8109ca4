package kz.kuzet.benchmarks.adapter;

import java.util.List;
import kz.kuzet.benchmarks.Machine;
import kz.kuzet.benchmarks.Rounds;
import org.openjdk.jmh.results.RunResult;

/** Runs the benchmark of this package with JMH, and prints one table of it. */
public final class AdapterBenchmarks {

    private AdapterBenchmarks() {}

    /**
     * Measures, and prints a Markdown table.
     *
     * @param args as for JMH
     */
    public static void run(String[] args) {
        List<RunResult> results = Rounds.run(AdapterBenchmarks.class.getPackage(), args);
        System.out.println(AdapterTable.of(results));
        System.out.println(Machine.describe());
    }
}

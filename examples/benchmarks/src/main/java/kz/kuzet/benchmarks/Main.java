package kz.kuzet.benchmarks;

import java.util.Arrays;
import kz.kuzet.benchmarks.adapter.AdapterBenchmarks;
import kz.kuzet.benchmarks.check.CheckBenchmark;
import kz.kuzet.benchmarks.codebase.CodebaseBenchmark;
import kz.kuzet.benchmarks.compile.ColdBenchmark;
import kz.kuzet.benchmarks.compile.CompileBenchmark;
import kz.kuzet.benchmarks.guard.GuardBenchmarks;
import kz.kuzet.benchmarks.startup.StartupBenchmark;

/** Runs one of the benchmarks: {@code compile}, {@code guards} and others, with the arguments that follow. */
public final class Main {

    private Main() {}

    /**
     * Runs a benchmark.
     *
     * @param args its name, then its own arguments
     */
    public static void main(String[] args) {
        String name = args.length == 0 ? "" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (name) {
            case "compile" -> CompileBenchmark.run(rest);
            case "cold" -> ColdBenchmark.run(rest);
            case "guards" -> GuardBenchmarks.run(rest);
            case "adapter" -> AdapterBenchmarks.run(rest);
            case "startup" -> StartupBenchmark.run(rest);
            case "check" -> CheckBenchmark.run(rest);
            case "codebase" -> CodebaseBenchmark.run(rest);
            default -> {
                System.err.println("usage: compile [sizes=10,100] [rows=Kuzet,floor] [rounds=30,15] [warmup=10,5]");
                System.err.println("       cold [sizes=1,10] [rows=Kuzet,floor] [rounds=15,15]");
                System.err.println("       guards [arguments of JMH]");
                System.err.println("       adapter [arguments of JMH]");
                System.err.println("       startup [rounds]");
                System.err.println("       check KUZET_JAR [REPOSITORY [rounds]]");
                System.err.println("       codebase CHECKOUT KUZET_JAR MVN [its options]");
                System.exit(2);
            }
        }
    }
}

package kz.kuzet.benchmarks;

import java.util.Arrays;
import kz.kuzet.benchmarks.compile.CompileBenchmark;
import kz.kuzet.benchmarks.guard.GuardBenchmarks;

/** Runs one of the two benchmarks: {@code compile} or {@code guards}, with the arguments that follow. */
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
            case "guards" -> GuardBenchmarks.run(rest);
            default -> {
                System.err.println("usage: compile [sizes=10,100] [rows=Kuzet,floor] [rounds=30,15] [warmup=10,5]");
                System.err.println("       guards [arguments of JMH]");
                System.exit(2);
            }
        }
    }
}

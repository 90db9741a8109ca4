package kz.kuzet.benchmarks.guard;

import java.util.concurrent.TimeUnit;
import kz.kuzet.benchmarks.Machine;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of this package with JMH, and prints one table of them. */
public final class GuardBenchmarks {

    private static final int FORKS = 3;
    private static final int WARM_UP_ITERATIONS = 5;
    private static final int ITERATIONS = 8;
    /** JMH 1.37 uses what JDK 24 and later warn of, in each of its virtual machines; before, they do not know this option. */
    private static final String[] QUIET = {"-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow"};

    private static final TimeValue ITERATION = TimeValue.milliseconds(500);

    private GuardBenchmarks() {}

    /**
     * Measures, and prints a Markdown table.
     *
     * @param args as for JMH; what is not given there is set here
     */
    public static void run(String[] args) {
        try {
            CommandLineOptions given = new CommandLineOptions(args);
            System.out.println(GuardTable.of(new Runner(options(given)).run()));
            System.out.println(Machine.describe());
        } catch (CommandLineOptionException | RunnerException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Options options(CommandLineOptions given) {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .jvmArgsAppend(QUIET)
                .forks(given.getForkCount().orElse(FORKS))
                .warmupIterations(given.getWarmupIterations().orElse(WARM_UP_ITERATIONS))
                .warmupTime(given.getWarmupTime().orElse(ITERATION))
                .measurementIterations(given.getMeasurementIterations().orElse(ITERATIONS))
                .measurementTime(given.getMeasurementTime().orElse(ITERATION));
        return options.build();
    }
}

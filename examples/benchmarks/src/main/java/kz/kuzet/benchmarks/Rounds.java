package kz.kuzet.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs benchmarks with JMH, in rounds: one virtual machine a round and a benchmark, so that what disturbs the machine for a while
 * disturbs all alike.
 */
public final class Rounds {

    private static final int ROUNDS = 3;
    private static final int WARM_UP_ITERATIONS = 5;
    private static final int ITERATIONS = 8;
    /** JMH 1.37 uses what JDK 24 and later warn of, and earlier ones do not know the option. */
    private static final String[] QUIET = {"-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow"};

    private static final TimeValue ITERATION = TimeValue.milliseconds(500);

    private Rounds() {}

    /**
     * Runs benchmarks.
     *
     * @param all the package whose benchmarks are run where no others are named
     * @param args as for JMH; what is not given there is set here. Forks are run one after the other, in rounds
     * @return the results of all rounds
     */
    public static List<RunResult> run(Package all, String[] args) {
        try {
            CommandLineOptions given = new CommandLineOptions(args);
            List<RunResult> results = new ArrayList<>();
            for (int round = 0; round < given.getForkCount().orElse(ROUNDS); round++) {
                results.addAll(new Runner(options(all, given)).run());
            }
            return results;
        } catch (CommandLineOptionException | RunnerException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Options options(Package all, CommandLineOptions given) {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .jvmArgsAppend(QUIET)
                .forks(1)
                .warmupIterations(given.getWarmupIterations().orElse(WARM_UP_ITERATIONS))
                .warmupTime(given.getWarmupTime().orElse(ITERATION))
                .measurementIterations(given.getMeasurementIterations().orElse(ITERATIONS))
                .measurementTime(given.getMeasurementTime().orElse(ITERATION));
        if (given.getIncludes().isEmpty()) {
            options.include("^" + all.getName().replace(".", "\\.") + "\\.");
        }
        return options.build();
    }
}

package kz.kuzet.benchmarks.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.kuzet.benchmarks.Machine;

/**
 * Starts portals of 2,000 handlers with the adapter and without it, in turn, each time in a new virtual machine; what the adapter
 * adds is taken within a round.
 */
public final class StartupBenchmark {

    private static final int ROUNDS = 11;
    private static final List<Boolean> GUARDED = List.of(false, true);

    private StartupBenchmark() {}

    /**
     * Measures, and prints a Markdown table; progress goes to the error stream.
     *
     * @param args how many rounds, or nothing
     */
    public static void run(String[] args) {
        int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
        List<StartupRow> rows = new ArrayList<>();
        try {
            for (PortalSources sources : PortalSources.values()) {
                rows.add(measure(sources, rounds));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(StartupRow.table(rows));
        System.out.println(Machine.describe());
    }

    private static StartupRow measure(PortalSources sources, int rounds) throws IOException {
        StartupRow row = new StartupRow(sources.title());
        try (CompiledPortal portal = CompiledPortal.of(sources)) {
            // The first round reads the files from the disk, and is not counted.
            start(portal, false);
            start(portal, true);
            List<Boolean> order = new ArrayList<>(GUARDED);
            for (int round = 0; round < rounds; round++) {
                System.err.println(sources + ": round " + (round + 1) + " of " + rounds);
                for (boolean guarded : order) {
                    row.add(guarded, start(portal, guarded));
                }
                Collections.rotate(order, 1);
            }
        }
        return row;
    }

    /** What {@link Start} has written. */
    private static String start(CompiledPortal portal, boolean guarded) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        portal.classPath(),
                        Start.class.getName(),
                        guarded ? Start.GUARDED : "unguarded")
                .redirectError(Redirect.INHERIT)
                .start();
        try {
            String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the portal does not start");
            }
            return written.strip();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package kz.kuzet.benchmarks.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.kuzet.benchmarks.Machine;
import kz.kuzet.benchmarks.process.Ran;
import kz.kuzet.benchmarks.startup.CompiledPortal;
import kz.kuzet.benchmarks.startup.PortalSources;

/** Runs {@code kuzet check} over an application with 200 libraries, each time in a new virtual machine. */
public final class CheckBenchmark {

    private static final int LIBRARIES = 200;
    private static final int ROUNDS = 7;

    private CheckBenchmark() {}

    /**
     * Measures, and prints a Markdown table; progress goes to the error stream.
     *
     * @param args {@code kuzet.jar}, then the local repository of Maven from which libraries are taken, and how many rounds
     */
    public static void run(String[] args) {
        if (args.length == 0) {
            throw new IllegalArgumentException("check needs the path of kuzet.jar");
        }
        Path repository =
                args.length > 1 ? Path.of(args[1]) : Path.of(System.getProperty("user.home"), ".m2", "repository");
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : ROUNDS;
        try {
            Path folder = Files.createTempDirectory("kuzet-check");
            Path file = folder.resolve("application.jar");
            try (CompiledPortal portal = CompiledPortal.of(PortalSources.SERVICE_PER_CLASS)) {
                FatJar jar = FatJar.pack(file, portal.classPath(), repository, LIBRARIES);
                System.err.println("packed " + jar);
                print(jar, args[0], rounds);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(FatJar jar, String kuzet, int rounds) throws IOException {
        List<Double> start = new ArrayList<>();
        List<Double> check = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        String said = "";
        for (int round = 0; round < rounds; round++) {
            System.err.println("round " + (round + 1) + " of " + rounds);
            double alone = Ran.java(kuzet, List.of()).cpu();
            Ran ran = Ran.java(
                    kuzet, List.of("kz.kuzet.command.Kuzet", "check", jar.file().toString()));
            said = ran.output().strip();
            said = said.substring(said.lastIndexOf('\n') + 1);
            if (!said.startsWith("Classes: ")) {
                throw new IllegalStateException(ran.output());
            }
            start.add(alone);
            check.add(ran.cpu());
            beside.add(ran.cpu() - alone);
        }
        System.out.printf(
                Locale.ROOT,
                "%n| libraries | classes | MB | start of the virtual machine, CPU s | `kuzet check`, CPU s | beside"
                    + " the start, CPU s |%n| --: | --: | --: | --: | --: | --: |%n| %d | %,d | %,.1f | %s | %s | %s"
                    + " |%n%n%s%n%s%n",
                jar.libraries(),
                jar.classes(),
                jar.bytes() / 1e6,
                Ran.spread(start),
                Ran.spread(check),
                Ran.spread(beside),
                said,
                Machine.describe());
    }
}

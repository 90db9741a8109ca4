package kz.kuzet.benchmarks.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.kuzet.benchmarks.Jars;

/**
 * What a program did and cost.
 *
 * @param status with which it ended
 * @param output what it wrote to either stream
 * @param cpu seconds of processor time, of all threads and from the start of the virtual machine on
 */
public record Ran(int status, String output, double cpu) {

    private static final double NANOSECONDS = 1e9;

    /**
     * Runs a program of Java in a virtual machine of this JDK.
     *
     * @param classPath its class path
     * @param command its main class and arguments; nothing for the start of the virtual machine alone
     */
    public static Ran java(String classPath, List<String> command) throws IOException {
        Path spent = Files.createTempFile("kuzet-spent", "");
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath + File.pathSeparator + ownClasses(),
                Spent.class.getName(),
                spent.toString()));
        all.addAll(command);
        try {
            Ran ran = program(Path.of(""), all);
            return new Ran(ran.status(), ran.output(), Long.parseLong(Files.readString(spent)) / NANOSECONDS);
        } finally {
            Files.delete(spent);
        }
    }

    /**
     * Runs any program.
     *
     * @param folder where it runs
     * @return without processor time
     */
    public static Ran program(Path folder, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), output, 0);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String ownClasses() {
        return Jars.of(List.of(Spent.class));
    }

    /** The middle of some values, the smallest and the largest, as the tables write them. */
    public static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT, "%.2f (%.2f–%.2f)", median(values), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    public static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}

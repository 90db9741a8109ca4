package kz.kuzet.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came of a compilation.
 *
 * @param success whether the compiler was content
 * @param reports everything it said, in its order
 * @param output what it printed besides
 * @param classes where it wrote classes and resources
 * @param generated where it wrote sources
 */
public record Outcome(boolean success, List<Report> reports, String output, Path classes, Path generated) {

    static Outcome of(
            boolean success,
            List<Diagnostic<? extends JavaFileObject>> diagnostics,
            String output,
            Path classes,
            Path generated) {
        return new Outcome(success, diagnostics.stream().map(Report::of).toList(), output, classes, generated);
    }

    /** What Kuzet said: one line each, {@code File.java:12: error: [KUZETnnn] …}. */
    public List<String> problems() {
        return reports.stream()
                .filter(report -> report.message().startsWith("[KUZET"))
                .map(Report::toString)
                .toList();
    }

    /** What the compiler itself said is wrong. */
    public List<String> otherErrors() {
        return reports.stream()
                .filter(report ->
                        report.severity().equals("error") && !report.message().startsWith("[KUZET"))
                .map(Report::toString)
                .toList();
    }

    /** Text of a file beside the classes. */
    public String resource(String path) {
        return read(classes.resolve(path));
    }

    /** Names of the guards in the list, in its order. */
    public List<String> listedGuards() {
        return resource("META-INF/services/kz.kuzet.guard.ServiceGuard")
                .lines()
                .map(line -> line.replaceFirst(" #.*", ""))
                .toList();
    }

    /** Text of a generated source. */
    public String source(String path) {
        return read(generated.resolve(path));
    }

    /** All that the processor wrote, sources and resources, by path. */
    public TreeMap<String, String> written() {
        TreeMap<String, String> files = new TreeMap<>();
        collect(generated, files);
        collect(classes, files);
        files.keySet().removeIf(path -> path.endsWith(".class"));
        return files;
    }

    private static void collect(Path root, TreeMap<String, String> files) {
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .forEach(file -> files.put(root.relativize(file).toString().replace('\\', '/'), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

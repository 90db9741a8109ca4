package kz.kuzet.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.kuzet.endpoint.EndpointKind.Adapter;

/** The classes by which the adapters are known to be on a class path, and nothing else of the adapters. */
final class AdapterMarkers {

    private static final Path FOLDER = compiled();

    private AdapterMarkers() {}

    /** What to put on the class path. */
    static Path folder() {
        return FOLDER;
    }

    private static Path compiled() {
        try {
            Path folder = Files.createTempDirectory("markers");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            TestCompilation compilation = TestCompilation.in(folder, TestCompiler.JAVAC)
                    .withoutKuzet()
                    .withoutAdapters();
            for (Adapter adapter : Adapter.values()) {
                int dot = adapter.marker().lastIndexOf('.');
                compilation.withSource(
                        adapter.marker().replace('.', '/') + ".java",
                        "package " + adapter.marker().substring(0, dot) + "; public class "
                                + adapter.marker().substring(dot + 1) + " {}");
            }
            Outcome outcome = compilation.run();
            if (!outcome.success()) {
                throw new IllegalStateException(outcome.reports().toString());
            }
            return outcome.classes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

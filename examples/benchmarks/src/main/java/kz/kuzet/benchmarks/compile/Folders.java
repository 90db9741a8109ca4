package kz.kuzet.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders of a measurement. */
final class Folders {

    private Folders() {}

    /** Makes a folder that is there and holds nothing. */
    static void empty(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
    }

    /** Deletes a folder with all that it holds. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

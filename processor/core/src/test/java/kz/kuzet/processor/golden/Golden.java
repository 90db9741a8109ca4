package kz.kuzet.processor.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A case under {@code src/test/resources/golden}: sources, and what they are expected to give.
 *
 * @param folder where it is
 */
record Golden(Path folder) {

    private static final Path ALL = Path.of("src", "test", "resources", "golden");

    static Stream<Golden> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.sorted().map(Golden::new).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sources, by path. */
    Map<String, String> sources() {
        return texts(folder.resolve("source"));
    }

    /** What the sources are expected to give, by path. */
    Map<String, String> expected() {
        return texts(folder.resolve("expected"));
    }

    /** Makes what the sources give what is expected of them. */
    void update(Map<String, String> written) {
        Path expected = folder.resolve("expected");
        try {
            for (String obsolete : texts(expected).keySet()) {
                Files.delete(expected.resolve(obsolete));
            }
            for (Map.Entry<String, String> file : written.entrySet()) {
                Path path = expected.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Path root) {
        Map<String, String> texts = new TreeMap<>();
        if (!Files.exists(root)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** The name of the case, for the list of tests. */
    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}

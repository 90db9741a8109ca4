package kz.kuzet.command.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.kuzet.problem.Language;

/**
 * The texts of one bundle as they stand in the sources of the project.
 *
 * @param file of one language
 * @param name of the bundle
 */
public record Bundle(Path file, String name) {

    private static final Path PROJECT = Path.of("../..");
    private static final String RUSSIAN = "_ru.properties";

    /** All bundles of the project, with those of its examples. */
    public static Stream<Bundle> all() {
        return Stream.concat(ofTheProduct(), in(PROJECT.resolve("examples")));
    }

    /** The bundles of what users add to their projects. */
    public static Stream<Bundle> ofTheProduct() {
        return Stream.concat(in(PROJECT.resolve("annotations")), in(PROJECT.resolve("processor")));
    }

    private static Stream<Bundle> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().replace('\\', '/').contains("src/main/resources/"))
                    .filter(file -> file.toString().endsWith(RUSSIAN))
                    .sorted()
                    .map(file -> new Bundle(file, name(file)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        String path = file.toString().replace('\\', '/');
        String resource = path.substring(path.indexOf("resources/") + "resources/".length());
        return resource.substring(0, resource.length() - RUSSIAN.length());
    }

    /** The texts by their keys. */
    public Map<String, String> in(Language language) {
        String base = file.toString().substring(0, file.toString().length() - RUSSIAN.length());
        Path english = Path.of(base + ".properties");
        Path other = Path.of(base + "_" + language.tag() + ".properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Files.exists(other) ? other : english)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    @Override
    public String toString() {
        return name;
    }
}

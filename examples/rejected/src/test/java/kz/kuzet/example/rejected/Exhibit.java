package kz.kuzet.example.rejected;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.kuzet.problem.Problem;

/**
 * One folder of the gallery: a problem, its page, sources that have it, and near misses that have not.
 *
 * @param problem what is shown
 * @param folder where
 */
record Exhibit(Problem problem, Path folder) {

    private static final Path GALLERY = Path.of("gallery");
    private static final String BAD_COMMANDS = "bad-commands.txt";

    /** All that the gallery holds, which the tests compare with the catalogue of problems. */
    static List<String> folders() {
        try (Stream<Path> folders = Files.list(GALLERY)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Exhibit> all() {
        return Stream.of(Problem.values()).map(problem -> new Exhibit(problem, GALLERY.resolve(problem.name())));
    }

    /** Those that a compilation shows; the others have a page alone. */
    static Stream<Exhibit> compiled() {
        return all().filter(exhibit -> !exhibit.hasCommands()
                && !exhibit.files(name -> name.endsWith(".java")).isEmpty());
    }

    /** Those that the command line shows. */
    static Stream<Exhibit> commanded() {
        return all().filter(Exhibit::hasCommands);
    }

    private boolean hasCommands() {
        return Files.exists(folder.resolve(BAD_COMMANDS));
    }

    List<String> badCommands() {
        return lines(BAD_COMMANDS);
    }

    List<String> goodCommands() {
        return lines("good-commands.txt");
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    Path page() {
        return folder.resolve("README.md");
    }

    /** The faulty sources with those that they need. Where an option is at fault, the sound sources are compiled with it. */
    List<Path> bad() {
        return files(name -> isSource(name) && (hasBadOptions() || !name.startsWith("Good")));
    }

    /** The sound sources with those that they need. */
    List<Path> good() {
        return files(name -> isSource(name) && !name.startsWith("Bad"));
    }

    List<String> badOptions() {
        return hasBadOptions() ? lines("bad-options.txt") : List.of();
    }

    /** The adapters are missing where that is the fault. */
    List<Path> badClassPath() {
        return problem == Problem.KUZET308 ? Compiler.frameworks() : Compiler.classPath();
    }

    List<String> goodOptions() {
        return hasBadOptions() ? lines("good-options.txt") : List.of();
    }

    /** Everything in the folder but the page, in the order of names. */
    List<Path> files() {
        return files(name -> !name.equals("README.md"));
    }

    private boolean hasBadOptions() {
        return Files.exists(folder.resolve("bad-options.txt"));
    }

    private List<String> lines(String name) {
        return Text.of(folder.resolve(name)).lines().toList();
    }

    private List<Path> files(Predicate<String> wanted) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> wanted.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSource(String name) {
        return name.endsWith(".java");
    }

    @Override
    public String toString() {
        return problem.name();
    }
}

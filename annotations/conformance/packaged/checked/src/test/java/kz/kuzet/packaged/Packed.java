package kz.kuzet.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the packaging plugins of this build wrote. */
enum Packed {
    BOOT_4_JAR("boot-4", "app-boot.jar"),
    BOOT_4_WAR("boot-4-war", "app-boot.war"),
    BOOT_3_JAR("boot-3", "app-boot.jar"),
    BOOT_3_WAR("boot-3-war", "app-boot.war"),
    WAR("boot-4-war", "app.war"),
    WAR_LAID_OVER_ANOTHER("overlay", "app-laid-over.war");

    private final Path file;

    Packed(String module, String name) {
        this.file = inTarget(module, name);
    }

    Path file() {
        return file;
    }

    /** The archive, changed. */
    Path changed(Path folder, Change change) {
        try {
            Path copy = folder.resolve(
                    name().toLowerCase(Locale.ROOT) + (file.toString().endsWith(".war") ? ".war" : ".jar"));
            Files.copy(file, copy);
            change(copy, change);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a library within an archive that is open. */
    static void changeLibrary(Path root, String beginning, Path unpacked, Change change) throws IOException {
        Path library = only(walk(root)
                .filter(path -> path.getFileName() != null
                        && path.getFileName().toString().startsWith(beginning))
                .toList());
        Files.copy(library, unpacked);
        change(unpacked, change);
        Files.delete(library);
        Files.copy(unpacked, library);
    }

    /** Where a file of the application's own classes is: the plugin of Spring Boot leaves some at the root of a jar. */
    static Path own(Path root, String name) {
        return only(Stream.of("", "BOOT-INF/classes/", "WEB-INF/classes/")
                .map(folder -> root.resolve(folder + name))
                .filter(Files::exists)
                .toList());
    }

    /** Unpacks it. */
    static void unpack(Path archive, Path folder) throws IOException {
        change(archive, root -> {
            for (Path file : walk(root).filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(root.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        });
    }

    static Path inTarget(String module, String name) {
        return Path.of("..", module, "target", name);
    }

    /** What is done to the files of an archive. */
    @FunctionalInterface
    interface Change {
        void to(Path root) throws IOException;
    }

    private static void change(Path archive, Change change) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(archive)) {
            change.to(files.getPath("/"));
        }
    }

    private static Stream<Path> walk(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.toList().stream();
        }
    }

    private static Path only(List<Path> found) {
        if (found.size() != 1) {
            throw new AssertionError("one was expected, and there are " + found);
        }
        return found.get(0);
    }
}

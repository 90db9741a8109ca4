package kz.kuzet.benchmarks.codebase;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.benchmarks.process.Ran;

/** A copy of a checkout, which Maven compiles once as its team does. The checkout is only read. */
final class MavenCopy implements AutoCloseable {

    private static final String OPTIONS = "[DEBUG] Command line options:";
    private static final String DEBUG = "[DEBUG] ";

    private final Path folder;

    private MavenCopy(Path folder) {
        this.folder = folder;
    }

    static MavenCopy of(Path checkout) throws IOException {
        Path copy = Files.createTempDirectory("kuzet-codebase")
                .resolve(checkout.toAbsolutePath().normalize().getFileName());
        Files.walkFileTree(checkout, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                if (from.endsWith("target")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(checkout.relativize(from)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                Files.copy(from, copy.resolve(checkout.relativize(from)));
                return FileVisitResult.CONTINUE;
            }
        });
        return new MavenCopy(copy);
    }

    /** Where the copy is. */
    Path folder() {
        return folder;
    }

    /** A folder beside the copy. */
    Path beside(String name) throws IOException {
        return Files.createTempDirectory(folder.getParent(), name);
    }

    /**
     * Compiles it.
     *
     * @param maven the program, and what the build needs besides
     * @return its modules with sources
     */
    List<CompiledModule> compile(List<String> maven) throws IOException {
        List<String> command = new ArrayList<>(maven);
        command.addAll(List.of("-X", "-B", "-DskipTests", "compile"));
        Ran ran = Ran.program(folder, command);
        if (ran.status() != 0) {
            throw new IllegalStateException(ran.output()
                    .lines()
                    .filter(line -> line.startsWith("[ERROR]"))
                    .limit(20)
                    .reduce("", (some, line) -> some + "\n" + line));
        }
        List<CompiledModule> modules = new ArrayList<>();
        List<String> lines = ran.output().lines().toList();
        for (int index = 0; index + 1 < lines.size(); index++) {
            if (lines.get(index).startsWith(OPTIONS)) {
                CompiledModule.of(lines.get(index + 1).substring(DEBUG.length()))
                        .ifPresent(modules::add);
            }
        }
        if (modules.isEmpty()) {
            throw new IllegalStateException("Maven compiled nothing with javac");
        }
        return modules;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder.getParent())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

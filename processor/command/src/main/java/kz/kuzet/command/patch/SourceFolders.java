package kz.kuzet.command.patch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.worklist.Answer;
import kz.kuzet.problem.Message;

/** Finds the sources of classes in folders of sources, or in folders above these. */
final class SourceFolders {

    private static final String JAVA = ".java";

    private final Map<String, List<Path>> byName = new HashMap<>();
    private final List<Path> folders = new ArrayList<>();

    private SourceFolders() {}

    /** Looks through folders, hidden ones in them left out. */
    static SourceFolders of(List<Path> folders) throws CommandException {
        SourceFolders sources = new SourceFolders();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw CommandException.at(
                        folder, Files.exists(folder) ? Message.SOURCES_NOT_A_FOLDER : Message.INPUT_MISSING);
            }
            try {
                Path real = folder.toRealPath();
                sources.folders.add(real);
                sources.enter(real);
            } catch (IOException e) {
                throw CommandException.unreadable(folder, e);
            }
        }
        return sources;
    }

    private void enter(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean hidden = !directory.equals(folder) && name(directory).startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                List<Path> alike = name(file).endsWith(JAVA)
                        ? byName.computeIfAbsent(name(file), key -> new ArrayList<>())
                        : new ArrayList<>();
                if (!alike.contains(file)) {
                    alike.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /**
     * Finds the source of a class.
     *
     * @throws CommandException if there is none, or more than one
     */
    Path find(Answer answer) throws CommandException {
        int dot = answer.type().lastIndexOf('.');
        String folder = answer.type().substring(0, Math.max(0, dot)).replace('.', '/');
        String outermost = answer.type().substring(dot + 1).replaceFirst("(?<=.)\\$.*", "");
        String file = answer.source().isBlank() ? outermost + JAVA : answer.source();
        String place = "/" + (folder.isEmpty() ? "" : folder + "/") + file;
        List<Path> found = byName.getOrDefault(file, List.of()).stream()
                .filter(path -> path.toString().replace('\\', '/').endsWith(place))
                .sorted()
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw CommandException.at(answer.place(), Message.SOURCE_NOT_FOUND, answer.type());
        }
        throw CommandException.at(answer.place(), Message.SOURCE_FOUND_TWICE, found.get(0), found.get(1));
    }

    /**
     * The folder in which {@code git apply} is started: that of the repository; where there is none, the working directory or the
     * named folder that holds the source.
     */
    Path root(Path source) {
        for (Path folder = source.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return Stream.concat(Stream.of(Path.of("").toAbsolutePath()), folders.stream())
                .filter(source::startsWith)
                .findFirst()
                .orElseThrow();
    }
}

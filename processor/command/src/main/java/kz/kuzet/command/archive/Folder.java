package kz.kuzet.command.archive;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.problem.Message;

/** A folder on the disk, for example {@code target/classes}. */
final class Folder {

    private Folder() {}

    static Container read(Path folder, Budget budget) throws CommandException {
        List<Path> files;
        // Links are followed, because some build tools use them in their output.
        try (Stream<Path> walked = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            files = walked.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause());
            throw cause instanceof FileSystemLoopException loop
                    ? CommandException.at(loop.getFile(), Message.INPUT_LOOP)
                    : CommandException.unreadable(folder, cause);
        } catch (IOException e) {
            throw CommandException.unreadable(folder, e);
        }
        FilePlace place = FilePlace.of(folder);
        budget.checkEntries(files.size(), place);
        FolderLayout layout =
                new FolderLayout(files.stream().map(file -> name(folder, file)).toList());
        List<Entry> entries = files.stream()
                .map(file -> new Entry(
                        layout.laidTogether(name(folder, file)), FilePlace.of(file), () -> readFile(file, budget)))
                .toList();
        return new Container(place, false, entries, layout::isArchive, layout::isLibrary);
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static byte[] readFile(Path file, Budget budget) throws CommandException {
        try (InputStream stream = Files.newInputStream(file)) {
            long size = Files.size(file);
            return budget.read(stream, size, Long.MAX_VALUE, FilePlace.of(file));
        } catch (IOException e) {
            throw CommandException.unreadable(file, e);
        }
    }
}

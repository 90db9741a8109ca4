package kz.kuzet.command.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import kz.kuzet.command.console.Failure;

/** Puts what the file system says into a failure that names the file. */
final class Unreadable {

    private Unreadable() {}

    /** Takes the file that the exception names, otherwise the one that was to be read. */
    static Failure because(IOException exception, Path path) {
        Path file = exception instanceof FileSystemException named
                ? Optional.ofNullable(named.getFile()).map(Path::of).orElse(path)
                : path;
        if (exception instanceof NoSuchFileException) {
            return Failure.of(ArchiveFlaw.MISSING, file);
        }
        if (exception instanceof AccessDeniedException) {
            return Failure.of(ArchiveFlaw.NOT_PERMITTED, file);
        }
        return Failure.of(ArchiveFlaw.NOT_READ, file, exception.toString());
    }
}

package kz.kuzet.command.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import kz.kuzet.command.console.Failure;
import kz.kuzet.problem.Message;

/** Puts what the file system says into a failure that names the file. */
final class Unreadable {

    private Unreadable() {}

    /** Takes the file that the exception names, otherwise the one that was to be read. */
    static Failure because(IOException exception, Path path) {
        Path file = exception instanceof FileSystemException named
                ? Optional.ofNullable(named.getFile()).map(Path::of).orElse(path)
                : path;
        if (exception instanceof NoSuchFileException) {
            return Failure.at(file, Message.INPUT_MISSING);
        }
        if (exception instanceof AccessDeniedException) {
            return Failure.at(file, Message.INPUT_NOT_PERMITTED);
        }
        return Failure.at(file, Message.INPUT_NOT_READ, exception.toString());
    }
}

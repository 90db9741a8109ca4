package kz.kuzet.command.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.PlainText;

/** Tells why a command cannot do its work, by a message of the catalogue. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient String place;
    private final transient Message message;
    private final transient Object[] arguments;

    private CommandException(String place, Message message, Object[] arguments) {
        super(place + " " + message + " " + Arrays.toString(arguments));
        message.demand(arguments.length);
        this.place = place;
        this.message = message;
        this.arguments = arguments;
    }

    /** A problem of the command line itself. */
    public static CommandException of(Message message, Object... arguments) {
        return new CommandException("", message, arguments);
    }

    /** A problem of a file or folder, or of its content. */
    public static CommandException at(Object place, Message message, Object... arguments) {
        return new CommandException(PlainText.quote(place.toString()), message, arguments);
    }

    /** A file that cannot be read: the one that the exception names, otherwise the given one. */
    public static CommandException unreadable(Path path, IOException exception) {
        Path file = exception instanceof FileSystemException named
                ? Optional.ofNullable(named.getFile()).map(Path::of).orElse(path)
                : path;
        if (exception instanceof NoSuchFileException) {
            return at(file, Message.INPUT_MISSING);
        }
        return exception instanceof AccessDeniedException
                ? at(file, Message.INPUT_NOT_PERMITTED)
                : at(file, Message.INPUT_NOT_READ, exception.toString());
    }

    public Message message() {
        return message;
    }

    /** The line. */
    public String in(Messages messages) {
        return messages.line(place, message.problem().severity(), messages.of(message, arguments));
    }
}

package kz.kuzet.command.console;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import kz.kuzet.problem.Message;

/**
 * A file that is there as a whole or not at all: it is written under another name beside its place, and renamed in the end. What
 * stood there before is kept until then.
 */
public final class OutputFile {

    private final Path target;

    private OutputFile(Path target) {
        this.target = target;
    }

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    /**
     * Looks at a place before the work begins.
     *
     * @throws CommandException if no file can be put there: the folder is missing, or a folder or device stands there
     */
    public static OutputFile at(Path target) throws CommandException {
        if (!Files.isDirectory(folder(target))) {
            throw CommandException.at(target, Message.OUTPUT_FOLDER_MISSING);
        }
        // A device is not replaced by a file: of /dev/null that would be the end.
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
            throw CommandException.at(target, Message.OUTPUT_NOT_A_FILE);
        }
        return new OutputFile(target);
    }

    /** Looks at the place that an option may name; nothing for the standard output. */
    public static Optional<OutputFile> at(Optional<Path> target) throws CommandException {
        return target.isPresent() ? Optional.of(at(target.get())) : Optional.empty();
    }

    /** Fails where something that is read would be written over. */
    public void demandOtherThan(Collection<Path> inputs) throws CommandException {
        for (Path input : inputs) {
            if (isSameAs(input)) {
                throw CommandException.at(input, Message.OUTPUT_IS_INPUT);
            }
        }
    }

    /** Whether something that is read would be written over. */
    boolean isSameAs(Path other) throws CommandException {
        try {
            return Files.exists(target) && Files.exists(other) && Files.isSameFile(target, other);
        } catch (IOException e) {
            throw CommandException.of(Message.OUTPUT_NOT_WRITTEN, target, e);
        }
    }

    /** Writes all to a file, or to the standard output where none is named. */
    public static void write(Optional<OutputFile> file, Console console, Content content)
            throws CommandException, IOException {
        if (file.isPresent()) {
            file.get().write(content);
        } else {
            content.writeTo(console.out());
        }
    }

    /** Writes all in UTF-8. */
    public void write(Content content) throws CommandException {
        try {
            // A link stays a link: what it points to is replaced.
            Path place = Files.isSymbolicLink(target) ? target.toRealPath() : target;
            Path aside = folder(place).resolve(".kuzet-" + UUID.randomUUID() + ".tmp");
            // An interrupted command leaves no half file either.
            aside.toFile().deleteOnExit();
            try {
                try (Writer writer =
                        Files.newBufferedWriter(aside, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
                    content.writeTo(writer);
                }
                replace(place, aside);
            } finally {
                // What cannot be deleted is gone at the latest when the program ends.
                aside.toFile().delete();
            }
        } catch (IOException e) {
            throw CommandException.of(Message.OUTPUT_NOT_WRITTEN, target, e);
        }
    }

    private static void replace(Path place, Path aside) throws IOException {
        try {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }
}

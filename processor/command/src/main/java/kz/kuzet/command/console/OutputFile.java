package kz.kuzet.command.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
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
 * A file that is written as a whole or not at all: it is written beside its place under another name, and renamed in the end.
 * The old content is kept until then.
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

    /** What is written, byte by byte. */
    @FunctionalInterface
    public interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Checks a place before the work begins.
     *
     * @throws CommandException if no file can be written there: the folder is missing, or the place is a folder or a device
     */
    public static OutputFile at(Path target) throws CommandException {
        if (!Files.isDirectory(folder(target))) {
            throw CommandException.at(target, Message.OUTPUT_FOLDER_MISSING);
        }
        // A device must not be replaced by a file: that would destroy /dev/null.
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
            throw CommandException.at(target, Message.OUTPUT_NOT_A_FILE);
        }
        return new OutputFile(target);
    }

    /** Checks the place that an option may name; empty for the standard output. */
    public static Optional<OutputFile> at(Optional<Path> target) throws CommandException {
        return target.isPresent() ? Optional.of(at(target.get())) : Optional.empty();
    }

    /** Fails if an input would be overwritten. */
    public void demandOtherThan(Collection<Path> inputs) throws CommandException {
        for (Path input : inputs) {
            if (isSameAs(input)) {
                throw CommandException.at(input, Message.OUTPUT_IS_INPUT);
            }
        }
    }

    /** Tells whether an input would be overwritten. */
    boolean isSameAs(Path other) throws CommandException {
        try {
            return Files.exists(target) && Files.exists(other) && Files.isSameFile(target, other);
        } catch (IOException e) {
            throw CommandException.of(Message.OUTPUT_NOT_WRITTEN, target, e);
        }
    }

    /** Writes everything to a file, or to the standard output if none is named. */
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
        writeBytes(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            content.writeTo(writer);
            writer.flush();
        });
    }

    /** Writes bytes as they are. */
    public void writeBytes(Bytes content) throws CommandException {
        try {
            // A link stays a link; its target is replaced.
            Path place = Files.isSymbolicLink(target) ? target.toRealPath() : target;
            Path aside = folder(place).resolve(".kuzet-" + UUID.randomUUID() + ".tmp");
            // An interrupted command must not leave half a file either.
            aside.toFile().deleteOnExit();
            try {
                try (OutputStream out = new BufferedOutputStream(
                        Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                    content.writeTo(out);
                }
                replace(place, aside);
            } finally {
                // A file that cannot be deleted now is deleted when the program ends.
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

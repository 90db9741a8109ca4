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
     * @throws Failure if no file can be put there: the folder is missing, or a folder or device stands there
     */
    public static OutputFile at(Path target) throws Failure {
        if (!Files.isDirectory(folder(target))) {
            throw Failure.at(target, Message.OUTPUT_FOLDER_MISSING);
        }
        // A device is not replaced by a file: of /dev/null that would be the end.
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
            throw Failure.at(target, Message.OUTPUT_NOT_A_FILE);
        }
        return new OutputFile(target);
    }

    /** Whether something that is read would be written over. */
    public boolean isSameAs(Path other) throws Failure {
        try {
            return Files.exists(target) && Files.exists(other) && Files.isSameFile(target, other);
        } catch (IOException e) {
            throw Failure.of(Message.OUTPUT_NOT_WRITTEN, target, e);
        }
    }

    /** Writes all in UTF-8. */
    public void write(Content content) throws Failure {
        Path place = place();
        Path aside = folder(place).resolve(".kuzet-" + UUID.randomUUID() + ".tmp");
        // An interrupted command leaves no half file either.
        aside.toFile().deleteOnExit();
        try {
            try (Writer writer =
                    Files.newBufferedWriter(aside, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(writer);
            }
            replace(place, aside);
        } catch (IOException e) {
            throw Failure.of(Message.OUTPUT_NOT_WRITTEN, target, e);
        } finally {
            delete(aside);
        }
    }

    /** A link stays a link: what it points to is replaced. */
    private Path place() throws Failure {
        try {
            return Files.isSymbolicLink(target) ? target.toRealPath() : target;
        } catch (IOException e) {
            throw Failure.of(Message.OUTPUT_NOT_WRITTEN, target, e);
        }
    }

    private static void replace(Path place, Path aside) throws IOException {
        try {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            // It is gone at the latest when the program ends.
            aside.toFile().deleteOnExit();
        }
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }
}

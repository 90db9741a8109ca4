package kz.kuzet.command.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Progress;
import kz.kuzet.problem.Message;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads any input of the command line: passes each element of a class path in it to a visitor, with the files that a class
 * loader would find there. Nested archives are read in memory.
 */
public final class Archives {

    private final Limits limits;
    private final Progress progress;

    public Archives(Limits limits, Progress progress) {
        this.limits = limits;
        this.progress = progress;
    }

    /**
     * Reads one input, in an order that depends on names only.
     *
     * @throws CommandException if it is missing, not an archive, broken or hostile; or as the visitor throws it
     */
    public void read(Path input, ClassPathRoot.Visitor visitor) throws CommandException {
        Budget budget = new Budget(limits);
        FilePlace place = FilePlace.of(input);
        if (Files.isDirectory(input)) {
            progress.step(place.toString());
            visit(Folder.read(input, budget), visitor, budget, 0);
        } else if (Files.isRegularFile(input)) {
            try (SeekableByteChannel channel = Files.newByteChannel(input)) {
                visit(channel, place, false, visitor, budget, 1);
            } catch (IOException e) {
                throw CommandException.unreadable(input, e);
            }
        } else {
            boolean missing = Files.notExists(input);
            throw CommandException.at(input, missing ? Message.INPUT_MISSING : Message.INPUT_NEITHER_FILE_NOR_FOLDER);
        }
    }

    /** Tells whether a file begins like an archive. */
    public static boolean isArchive(Path file) throws CommandException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return Jar.isBeginningOfArchive(channel);
        } catch (IOException e) {
            throw CommandException.unreadable(file, e);
        }
    }

    private void visit(
            SeekableByteChannel channel,
            FilePlace place,
            boolean library,
            ClassPathRoot.Visitor visitor,
            Budget budget,
            int depth)
            throws CommandException, IOException {
        progress.step(place.toString());
        budget.checkDepth(depth, place);
        try (Jar jar = Jar.open(channel, place, budget)) {
            visit(jar.container(library), visitor, budget, depth);
        }
    }

    private void visit(Container container, ClassPathRoot.Visitor visitor, Budget budget, int depth)
            throws CommandException {
        for (ClassPathRoot root : container.roots()) {
            visitor.visit(root);
        }
        for (Entry archive : container.archives()) {
            boolean library = container.ofOthers().test(archive.name());
            try (SeekableByteChannel channel = new SeekableInMemoryByteChannel(archive.bytes())) {
                visit(channel, archive.place(), library, visitor, budget, depth + 1);
            } catch (IOException e) {
                throw CommandException.at(archive.place(), Message.INPUT_NOT_READ, e.toString());
            }
        }
    }
}

package kz.kuzet.command.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.kuzet.command.console.Failure;
import kz.kuzet.command.console.Progress;
import kz.kuzet.problem.Message;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads what was given on a command line, whatever it is: shows each element of a class path in it, with the files that a class
 * loader would find there. Archives within archives are read in memory.
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
     * @throws Failure if it is not there, not an archive, broken or hostile; or what the visitor throws
     */
    public void read(Path input, ClassPathRoot.Visitor visitor) throws Failure {
        Budget budget = new Budget(limits);
        Place place = Place.of(input);
        if (Files.isDirectory(input)) {
            progress.step(place.toString());
            visit(new Folder(input, budget).container(), visitor, budget, 0);
        } else if (Files.isRegularFile(input)) {
            try (SeekableByteChannel channel = Files.newByteChannel(input)) {
                visit(channel, place, false, visitor, budget, 1);
            } catch (IOException e) {
                throw Unreadable.because(e, input);
            }
        } else {
            boolean missing = Files.notExists(input);
            throw Failure.at(input, missing ? Message.INPUT_MISSING : Message.INPUT_NEITHER_FILE_NOR_FOLDER);
        }
    }

    private void visit(
            SeekableByteChannel channel,
            Place place,
            boolean library,
            ClassPathRoot.Visitor visitor,
            Budget budget,
            int depth)
            throws Failure, IOException {
        progress.step(place.toString());
        budget.checkDepth(depth, place);
        try (Jar jar = Jar.open(channel, place, budget)) {
            visit(jar.container(library), visitor, budget, depth);
        }
    }

    private void visit(Container container, ClassPathRoot.Visitor visitor, Budget budget, int depth) throws Failure {
        for (ClassPathRoot root : container.roots()) {
            visitor.visit(root);
        }
        for (Container.Member archive : container.archives()) {
            boolean library = container.ofOthers().test(archive.fullName());
            try (SeekableByteChannel channel =
                    new SeekableInMemoryByteChannel(archive.source().read())) {
                visit(channel, archive.place(), library, visitor, budget, depth + 1);
            } catch (IOException e) {
                throw Failure.at(archive.place(), Message.INPUT_NOT_READ, e.toString());
            }
        }
    }
}

package kz.kuzet.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.kuzet.command.application.Application;
import kz.kuzet.command.application.Complaints.Complaint;
import kz.kuzet.command.application.ModuleRegister;
import kz.kuzet.command.application.RegisterFinder;
import kz.kuzet.command.archive.Archives;
import kz.kuzet.command.archive.Limits;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import kz.kuzet.command.console.OutputFile;
import kz.kuzet.command.console.Progress;
import kz.kuzet.command.difference.DifferenceForm;
import kz.kuzet.problem.Message;
import kz.kuzet.register.MalformedRegisterException;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;
import kz.kuzet.register.difference.RegisterDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kuzet diff}: compares two registers. */
@Command
final class DiffCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "${bundle:label.old}", descriptionKey = "old")
    private Path before;

    @Parameters(index = "1", paramLabel = "${bundle:label.new}", descriptionKey = "new")
    private Path after;

    @Option(
            names = {"-f", "--format"},
            descriptionKey = "format")
    private DifferenceForm form = DifferenceForm.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "output")
    private Optional<Path> output = Optional.empty();

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException, IOException {
        // The output is opened first, so that it fails before the work and not after it.
        Optional<OutputFile> file = OutputFile.at(output);
        if (file.isPresent()) {
            file.get().demandOtherThan(List.of(before, after));
        }
        RegisterDifference difference;
        try (Progress progress = console.progress()) {
            Archives archives = new Archives(Limits.USUAL, progress);
            difference = RegisterDifference.between(read(before, archives), read(after, archives));
        }
        boolean colours = console.colours() && file.isEmpty();
        String text = form.write(difference, before.toString(), after.toString(), console.language(), colours);
        OutputFile.write(file, console, writer -> writer.write(text));
        return difference.isEmpty() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    /** Reads one side: a register, or the modules of an application. */
    private Register read(Path input, Archives archives) throws CommandException {
        return Files.isRegularFile(input) && !Archives.isArchive(input)
                ? document(input)
                : application(input, archives);
    }

    private Register document(Path input) throws CommandException {
        int longest = Math.toIntExact(Limits.USUAL.entryBytes());
        try (InputStream stream = Files.newInputStream(input)) {
            byte[] content = stream.readNBytes(longest + 1);
            if (content.length > longest) {
                throw CommandException.at(input, Message.ARCHIVE_TOO_LARGE, longest);
            }
            return RegisterReader.read(content);
        } catch (MalformedRegisterException e) {
            throw CommandException.at(input, Message.NOT_A_REGISTER, e.flaw().in(console.language()));
        } catch (IOException e) {
            throw CommandException.unreadable(input, e);
        }
    }

    /** Takes a single register as it is. Several are merged, unless there is an error between them. */
    private Register application(Path input, Archives archives) throws CommandException {
        List<ModuleRegister> modules = new RegisterFinder(archives, console.language()).find(List.of(input));
        if (modules.size() == 1) {
            return modules.get(0).register();
        }
        Application application = new Application(modules);
        List<Complaint> errors =
                application.check(Optional.empty(), console.language()).errors();
        if (!errors.isEmpty()) {
            errors.forEach(error -> console.complain(error.line()));
            throw CommandException.at(input, Message.NOT_ONE_REGISTER);
        }
        return application.merge(Optional.empty());
    }
}

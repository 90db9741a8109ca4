package kz.kuzet.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import kz.kuzet.command.console.Failure;
import kz.kuzet.command.console.OutputFile;
import kz.kuzet.command.console.Progress;
import kz.kuzet.command.difference.DifferenceForm;
import kz.kuzet.problem.Message;
import kz.kuzet.register.Register;
import kz.kuzet.register.difference.RegisterDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kuzet diff}: compares two registers. */
@Command
final class DiffCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "${bundle:label.old}", descriptionKey = "old")
    private Optional<Path> before = Optional.empty();

    @Parameters(index = "1", paramLabel = "${bundle:label.new}", descriptionKey = "new")
    private Optional<Path> after = Optional.empty();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|markdown|json",
            descriptionKey = "format",
            completionCandidates = Forms.class)
    private DifferenceForm form = DifferenceForm.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "output")
    private Optional<Path> output = Optional.empty();

    static final class Forms extends Constants<DifferenceForm> {
        Forms() {
            super(DifferenceForm.class);
        }
    }

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Failure, IOException {
        Path old = before.orElseThrow();
        Path now = after.orElseThrow();
        Optional<OutputFile> file = output(old, now);
        RegisterDifference difference;
        try (Progress progress = console.progress()) {
            DiffInput input = new DiffInput(console, progress);
            Register register = input.read(old);
            difference = RegisterDifference.between(register, input.read(now));
        }
        boolean colours = console.colours() && file.isEmpty();
        String text = form.write(difference, old.toString(), now.toString(), console.language(), colours);
        if (file.isPresent()) {
            file.get().write(writer -> writer.write(text));
        } else {
            console.out().print(text);
        }
        return (difference.isEmpty() ? ExitStatus.DONE : ExitStatus.PROBLEMS).code();
    }

    /** An output that cannot be written is complained of before the work, not after it. */
    private Optional<OutputFile> output(Path old, Path now) throws Failure {
        if (output.isEmpty()) {
            return Optional.empty();
        }
        OutputFile file = OutputFile.at(output.get());
        for (Path input : new Path[] {old, now}) {
            if (file.isSameAs(input)) {
                throw Failure.at(input, Message.OUTPUT_IS_INPUT);
            }
        }
        return Optional.of(file);
    }
}

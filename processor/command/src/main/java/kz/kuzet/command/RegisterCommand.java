package kz.kuzet.command;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.kuzet.command.application.Application;
import kz.kuzet.command.application.ModuleRegister;
import kz.kuzet.command.application.RegisterFinder;
import kz.kuzet.command.application.Remarks;
import kz.kuzet.command.archive.Archives;
import kz.kuzet.command.archive.Limits;
import kz.kuzet.command.archive.Place;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import kz.kuzet.command.console.Failure;
import kz.kuzet.command.console.OutputFile;
import kz.kuzet.command.console.Progress;
import kz.kuzet.problem.Message;
import kz.kuzet.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kuzet register}: puts the registers of an application's modules together into one. */
@Command
final class RegisterCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.input}", descriptionKey = "input")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "json|csv|html",
            descriptionKey = "format",
            completionCandidates = Formats.class)
    private Optional<RegisterFormat> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "output")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--provider", paramLabel = "${bundle:label.name}", descriptionKey = "provider")
    private Optional<String> provider = Optional.empty();

    static final class Formats extends Constants<RegisterFormat> {
        Formats() {
            super(RegisterFormat.class);
        }
    }

    RegisterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Failure, IOException {
        // An output that cannot be written is complained of before the work, not after it.
        Optional<OutputFile> file = Optional.empty();
        if (output.isPresent()) {
            file = Optional.of(OutputFile.at(output.get()));
        }
        List<ModuleRegister> modules = find();
        if (file.isPresent()) {
            refuseToReplaceInput(file.get(), modules);
        }
        Application application = new Application(modules);
        Remarks remarks = application.check(provider, console.language());
        remarks.all().forEach(remark -> console.complain(remark.line()));
        if (remarks.errors() > 0) {
            console.complain(console.texts().say("register.nothing.written", remarks.errors()));
            return ExitStatus.PROBLEMS.code();
        }
        write(application.merge(provider), file);
        return ExitStatus.DONE.code();
    }

    private List<ModuleRegister> find() throws Failure {
        try (Progress progress = console.progress()) {
            return new RegisterFinder(new Archives(Limits.USUAL, progress), console.language()).find(inputs);
        }
    }

    private void refuseToReplaceInput(OutputFile file, List<ModuleRegister> modules) throws Failure {
        Set<Path> read = new LinkedHashSet<>(inputs);
        modules.forEach(module -> module.places().stream().map(Place::file).forEach(read::add));
        for (Path path : read) {
            if (file.isSameAs(path)) {
                throw Failure.at(path, Message.OUTPUT_IS_INPUT);
            }
        }
    }

    private void write(Register register, Optional<OutputFile> file) throws Failure, IOException {
        RegisterFormat form =
                format.or(() -> output.flatMap(RegisterFormat::promisedBy)).orElse(RegisterFormat.JSON);
        if (file.isPresent()) {
            file.get().write(writer -> form.write(register, console.language(), writer));
        } else {
            StringWriter text = new StringWriter();
            form.write(register, console.language(), text);
            console.out().print(text);
        }
    }
}

package kz.kuzet.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.kuzet.command.application.Application;
import kz.kuzet.command.application.Complaints;
import kz.kuzet.command.application.ModuleRegister;
import kz.kuzet.command.application.RegisterFinder;
import kz.kuzet.command.archive.Archives;
import kz.kuzet.command.archive.FilePlace;
import kz.kuzet.command.archive.Limits;
import kz.kuzet.command.check.ContradictedRegisters;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import kz.kuzet.command.console.OutputFile;
import kz.kuzet.command.console.Progress;
import kz.kuzet.command.register.CsvWriter;
import kz.kuzet.command.register.Labels;
import kz.kuzet.command.register.PageWriter;
import kz.kuzet.problem.Language;
import kz.kuzet.register.JsonWriter;
import kz.kuzet.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kuzet register}: merges the registers of an application's modules. */
@Command
final class RegisterCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.input}", descriptionKey = "input")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-f", "--format"},
            descriptionKey = "format")
    private Optional<Format> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "output")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--provider", paramLabel = "${bundle:label.name}", descriptionKey = "provider")
    private Optional<String> provider = Optional.empty();

    /** The forms of a register. To add one, add a constant and a case below. */
    enum Format {
        JSON,
        CSV,
        HTML;

        void write(Register register, Language language, Writer writer) throws IOException {
            switch (this) {
                case JSON -> writer.write(JsonWriter.write(register));
                case CSV -> CsvWriter.write(register, new Labels(language), writer);
                // In all languages at once.
                case HTML -> PageWriter.write(register, writer);
            }
        }

        /** The form that the extension of a file stands for. */
        static Optional<Format> promisedBy(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(format -> name.endsWith("." + EnumOptions.written(format)))
                    .findFirst();
        }
    }

    RegisterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException, IOException {
        // The output is opened first, so that it fails before the work and not after it.
        Optional<OutputFile> file = OutputFile.at(output);
        List<ModuleRegister> modules = find();
        if (file.isPresent()) {
            Set<Path> read = new LinkedHashSet<>(inputs);
            modules.forEach(
                    module -> module.places().stream().map(FilePlace::file).forEach(read::add));
            file.get().demandOtherThan(read);
        }
        ContradictedRegisters contradicted = ContradictedRegisters.in(inputs, console);
        contradicted.unreadable().forEach(console::complain);
        if (!contradicted.unreadable().isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        Application application = new Application(modules);
        Complaints complaints = application.check(provider, console.language());
        contradicted.findings().forEach(finding -> console.complain(finding.in(console.messages())));
        complaints.all().forEach(complaint -> console.complain(complaint.line()));
        int errors = contradicted.findings().size() + complaints.errors().size();
        if (errors > 0) {
            console.complain(console.texts().say("register.nothing.written", errors));
            return ExitStatus.PROBLEMS;
        }
        Register register = application.merge(provider);
        Format form = format.or(() -> output.flatMap(Format::promisedBy)).orElse(Format.JSON);
        OutputFile.write(file, console, writer -> form.write(register, console.language(), writer));
        return ExitStatus.DONE;
    }

    private List<ModuleRegister> find() throws CommandException {
        try (Progress progress = console.progress()) {
            return new RegisterFinder(new Archives(Limits.USUAL, progress), console.language()).find(inputs);
        }
    }
}

package kz.kuzet.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.Callable;
import kz.kuzet.command.check.ApplicationFindings;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import kz.kuzet.command.console.OutputFile;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.baseline.Baseline;
import kz.kuzet.processor.baseline.BaselineEntry;
import kz.kuzet.processor.option.Options;
import kz.kuzet.processor.option.OptionsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kuzet baseline}: writes down what there is to classify when Kuzet comes, and takes out what is done. It never adds. */
@Command
final class BaselineCommand implements Callable<Integer> {

    private static final Path USUAL = Path.of("kuzet-baseline.txt");

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.input}", descriptionKey = "inputs")
    private List<Path> inputs = new ArrayList<>();

    @Mixin
    private ApplicationOptions application;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "output")
    private Path output = USUAL;

    @Option(names = "--prune", descriptionKey = "prune")
    private boolean prune;

    BaselineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException, IOException {
        OutputFile file = OutputFile.at(output);
        file.demandOtherThan(inputs);
        if (!prune && Files.exists(output)) {
            throw CommandException.at(output, Message.BASELINE_THERE);
        }
        Options options = ProcessorOptions.read(
                Map.of(
                        OptionsReader.ENDPOINTS,
                        application.endpoints(),
                        OptionsReader.BASELINE,
                        prune ? output.toString() : ""),
                console);
        if (ProcessorOptions.complainOf(options, console)) {
            return ExitStatus.UNUSABLE;
        }
        ApplicationFindings found =
                ApplicationFindings.find(inputs, application.paths(), application.packages(), options, console);
        found.notes().forEach(console::complain);
        found.doubts().forEach(console::complain);
        return options.baseline().isPresent() ? prune(options.baseline().get(), found, file) : write(found, file);
    }

    private int write(ApplicationFindings found, OutputFile file) throws CommandException {
        NavigableSet<BaselineEntry> entries = found.entries();
        file.write(writer -> write(entries, writer));
        say("baseline.written", entries.size(), output);
        return found.doubts().isEmpty() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    private void write(NavigableSet<BaselineEntry> entries, Writer writer) throws IOException {
        for (String key : List.of("baseline.header.what", "baseline.header.rule")) {
            writer.write("# " + console.texts().say(key) + "\n");
        }
        for (BaselineEntry entry : entries) {
            writer.write(entry + "\n");
        }
    }

    /** Takes nothing out while the input is incomplete: what was not found could be hidden. */
    private int prune(Baseline baseline, ApplicationFindings found, OutputFile file)
            throws CommandException, IOException {
        if (!found.doubts().isEmpty()) {
            console.complain(console.texts()
                    .say("register.nothing.written", found.doubts().size()));
            return ExitStatus.PROBLEMS;
        }
        NavigableSet<BaselineEntry> gone =
                baseline.judge(found.findings(), found.routers(), type -> true).gone();
        String pruned = Baseline.without(gone, Files.readString(output));
        if (!gone.isEmpty()) {
            file.write(writer -> writer.write(pruned));
        }
        for (BaselineEntry entry : gone) {
            say(found.classes().contains(entry.type()) ? "baseline.gone" : "baseline.gone.class", entry, entry.type());
        }
        say("baseline.pruned", gone.size(), baseline.entries().size() - gone.size(), output);
        return ExitStatus.DONE;
    }

    private void say(String key, Object... arguments) {
        console.out().print(console.texts().say(key, arguments) + "\n");
    }
}

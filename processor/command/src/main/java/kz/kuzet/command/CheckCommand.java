package kz.kuzet.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.kuzet.command.check.ApplicationCheck;
import kz.kuzet.command.check.CheckResult;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.option.Options;
import kz.kuzet.processor.option.OptionsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code kuzet check}: finds in compiled modules what the processor would have reported, and output of the processor that is
 * missing. It loads no class.
 *
 * <p>Class files do not contain {@code @SuppressWarnings}, so warnings and notes that a source suppresses are printed here.
 * Only errors fail the check, and errors cannot be suppressed.
 */
@Command
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.input}", descriptionKey = "inputs")
    private List<Path> inputs = new ArrayList<>();

    @Mixin
    private ApplicationOptions application;

    @Option(names = "--warn", paramLabel = "${bundle:label.codes}", descriptionKey = "warn")
    private String warn = "";

    @Option(names = "--baseline", paramLabel = "${bundle:label.file}", descriptionKey = "baseline")
    private String baseline = "";

    @Option(names = "--format", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--sources", paramLabel = "${bundle:label.folder}", descriptionKey = "sources")
    private List<Path> sources = new ArrayList<>();

    /** The forms of the result. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (!sources.isEmpty() && format != Format.SARIF) {
            throw CommandException.of(Message.USE_ONLY_TOGETHER, "--sources", "--format sarif", "kuzet check");
        }
        Options options = options();
        if (ProcessorOptions.complainOf(options, console)) {
            return ExitStatus.UNUSABLE;
        }
        CheckResult result =
                ApplicationCheck.run(inputs, application.paths(), application.packages(), options, console);
        switch (format) {
            case TEXT -> result.printText(console);
            case JSON -> result.printJson(console);
            case SARIF -> result.printSarif(sources, console);
        }
        if (!result.unreadable().isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        return result.anyFails() ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }

    private Options options() {
        return ProcessorOptions.read(
                Map.of(
                        OptionsReader.ENDPOINTS,
                        application.endpoints(),
                        OptionsReader.WARN,
                        warn,
                        OptionsReader.BASELINE,
                        baseline),
                console);
    }
}

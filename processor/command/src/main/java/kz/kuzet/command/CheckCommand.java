package kz.kuzet.command;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import kz.kuzet.command.check.ApplicationCheck;
import kz.kuzet.command.check.CheckResult;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.option.Options;
import kz.kuzet.processor.option.OptionsReader;
import kz.kuzet.processor.problem.Finding;
import picocli.CommandLine.Command;
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

    @Option(names = "--class-path", paramLabel = "${bundle:label.path}", descriptionKey = "classPath")
    private List<String> classPath = new ArrayList<>();

    @Option(names = "--packages", paramLabel = "${bundle:label.names}", descriptionKey = "packages")
    private String packages = "";

    @Option(names = "--endpoints", paramLabel = "${bundle:label.names}", descriptionKey = "endpoints")
    private String endpoints = "";

    @Option(names = "--warn", paramLabel = "${bundle:label.codes}", descriptionKey = "warn")
    private String warn = "";

    @Option(names = "--format", descriptionKey = "format")
    private Format format = Format.TEXT;

    /** The forms of the result. */
    enum Format {
        TEXT,
        JSON
    }

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Options options = options();
        if (!options.findings().isEmpty()) {
            options.findings().forEach(finding -> console.complain(asWritten(finding)));
            return ExitStatus.UNUSABLE;
        }
        CheckResult result = ApplicationCheck.run(inputs, paths(), packages(), options, console);
        switch (format) {
            case TEXT -> result.printText(console);
            case JSON -> result.printJson(console);
        }
        if (!result.unreadable().isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        return result.anyFails() ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }

    /** These are options of the processor, so its reader parses them. */
    private Options options() {
        Map<String, String> given =
                new LinkedHashMap<>(Map.of(OptionsReader.ENDPOINTS, endpoints, OptionsReader.WARN, warn));
        given.values().removeIf(String::isEmpty);
        return OptionsReader.read(
                given, Locale.forLanguageTag(console.language().tag()));
    }

    private static CommandException asWritten(Finding finding) {
        Object[] arguments = finding.arguments().stream()
                .map(argument -> argument.replaceFirst("^kuzet\\.", "--"))
                .toArray();
        return CommandException.of(finding.message(), arguments);
    }

    /** Parsed as strictly as {@code --endpoints}, because a misspelt name would leave something out. */
    private Set<String> packages() throws CommandException {
        Set<String> names = new LinkedHashSet<>();
        for (String name : packages.isEmpty() ? List.<String>of() : Arrays.asList(packages.split(",", -1))) {
            if (!SourceVersion.isName(name.strip())) {
                throw CommandException.of(Message.PACKAGE_MALFORMED, name);
            }
            names.add(name.strip());
        }
        return names;
    }

    private List<Path> paths() throws CommandException {
        Set<Path> paths = new LinkedHashSet<>();
        for (String entry : String.join(File.pathSeparator, classPath).split(File.pathSeparator, -1)) {
            try {
                // An empty entry, which java takes for the working directory, is mostly a mistake.
                if (!entry.isEmpty()) {
                    paths.add(Path.of(entry));
                }
            } catch (InvalidPathException e) {
                throw CommandException.of(Message.PATH_MALFORMED, entry);
            }
        }
        return List.copyOf(paths);
    }
}

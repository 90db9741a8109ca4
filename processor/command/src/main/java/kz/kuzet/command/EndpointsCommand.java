package kz.kuzet.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.kuzet.command.check.ApplicationEndpoints;
import kz.kuzet.command.check.ApplicationFindings;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import kz.kuzet.command.console.OutputFile;
import kz.kuzet.command.patch.Patch;
import kz.kuzet.command.patch.Skeleton;
import kz.kuzet.command.worklist.FilledList;
import kz.kuzet.command.worklist.ListCsv;
import kz.kuzet.command.worklist.ListJson;
import kz.kuzet.command.worklist.ListText;
import kz.kuzet.command.worklist.ListXlsx;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.option.Options;
import kz.kuzet.processor.option.OptionsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kuzet endpoints}: lists all endpoints of an application, and makes annotations of the list when it is filled in. */
@Command
final class EndpointsCommand implements Callable<Integer> {

    private static final String NAME = "kuzet endpoints";
    private static final String APPLY = "--apply";

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.input}", descriptionKey = "inputs")
    private List<Path> inputs = new ArrayList<>();

    @Mixin
    private ApplicationOptions application;

    @Option(
            names = {"-f", "--format"},
            descriptionKey = "format")
    private Optional<Format> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "output")
    private Optional<Path> output = Optional.empty();

    @Option(names = APPLY, paramLabel = "${bundle:label.filled}", descriptionKey = "apply")
    private Optional<Path> filled = Optional.empty();

    @Option(names = "--sources", arity = "1..*", paramLabel = "${bundle:label.folder}", descriptionKey = "sources")
    private List<Path> sources = new ArrayList<>();

    @Option(names = "--encoding", paramLabel = "${bundle:label.encoding}", descriptionKey = "encoding")
    private Optional<Charset> encoding = Optional.empty();

    /** The forms of the list. */
    enum Format {
        TEXT,
        CSV,
        XLSX,
        JSON;

        /** The form that the extension of a file stands for. */
        static Optional<Format> promisedBy(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(format -> name.endsWith("." + EnumOptions.written(format)))
                    .findFirst();
        }
    }

    EndpointsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException, IOException {
        Optional<OutputFile> file = OutputFile.at(output);
        return filled.isPresent() ? apply(filled.get(), file) : list(file);
    }

    private int list(Optional<OutputFile> file) throws CommandException, IOException {
        refuse(!sources.isEmpty(), "--sources");
        refuse(encoding.isPresent(), "--encoding");
        if (inputs.isEmpty()) {
            throw CommandException.of(Message.USE_MISSING, console.texts().say("label.input"), NAME);
        }
        if (file.isPresent()) {
            file.get().demandOtherThan(inputs);
        }
        Format form = format.or(() -> output.flatMap(Format::promisedBy)).orElse(Format.TEXT);
        if (form == Format.XLSX && file.isEmpty()) {
            throw CommandException.of(Message.OUTPUT_NOT_TEXT);
        }
        Options options = options();
        if (ProcessorOptions.complainOf(options, console)) {
            return ExitStatus.UNUSABLE;
        }
        ApplicationEndpoints found =
                ApplicationEndpoints.find(inputs, application.paths(), application.packages(), options, console);
        write(found, form, file);
        found.notes().forEach(console::complain);
        found.doubts().forEach(console::complain);
        return found.doubts().isEmpty() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    private Options options() throws CommandException {
        return ProcessorOptions.read(Map.of(OptionsReader.ENDPOINTS, application.endpoints()), console);
    }

    private void write(ApplicationEndpoints found, Format form, Optional<OutputFile> file)
            throws CommandException, IOException {
        switch (form) {
            case TEXT ->
                OutputFile.write(
                        file, console, writer -> ListText.write(found.endpoints(), console.language(), writer));
            case CSV ->
                OutputFile.write(file, console, writer -> ListCsv.write(found.endpoints(), console.language(), writer));
            case JSON -> OutputFile.write(file, console, writer -> writer.write(ListJson.of(found)));
            case XLSX ->
                file.orElseThrow().writeBytes(out -> ListXlsx.write(found.endpoints(), console.language(), out));
        }
    }

    private int apply(Path list, Optional<OutputFile> file) throws CommandException, IOException {
        refuseWithApply(format.isPresent(), "--format");
        if (application.areGiven() && inputs.isEmpty()) {
            throw CommandException.of(
                    Message.USE_ONLY_TOGETHER,
                    "--class-path, --packages, --endpoints",
                    console.texts().say("label.input"),
                    NAME);
        }
        refuse(encoding.isPresent() && sources.isEmpty(), "--encoding");
        if (file.isPresent()) {
            file.get().demandOtherThan(List.of(list));
            file.get().demandOtherThan(inputs);
        }
        demandLines();
        Options options = options();
        if (ProcessorOptions.complainOf(options, console)) {
            return ExitStatus.UNUSABLE;
        }
        FilledList answers = FilledList.read(list, console);
        if (answers.errors().isEmpty() && !inputs.isEmpty()) {
            ApplicationFindings found = ApplicationFindings.with(
                    answers.statements(), inputs, application.paths(), application.packages(), options, console);
            answers.hold(found.findings(), found.doubts());
        }
        if (complain(answers.errors())) {
            return ExitStatus.PROBLEMS;
        }
        if (sources.isEmpty()) {
            OutputFile.write(file, console, writer -> Skeleton.write(answers.answers(), writer));
            return ExitStatus.DONE;
        }
        Patch patch = Patch.of(answers.answers(), sources, encoding.orElse(StandardCharsets.UTF_8), console);
        if (complain(patch.errors())) {
            return ExitStatus.PROBLEMS;
        }
        byte[] bytes = patch.bytes();
        if (file.isPresent()) {
            file.get().writeBytes(out -> out.write(bytes));
        } else {
            console.out().print(asText(bytes));
        }
        patch.notes().forEach(console::complain);
        return ExitStatus.DONE;
    }

    /** A patch is made of lines, so git has to see their ends. */
    private void demandLines() throws CommandException {
        if (encoding.isPresent() && !Arrays.equals("\n".getBytes(encoding.get()), new byte[] {'\n'})) {
            throw CommandException.of(
                    Message.USE_WRONG, "--encoding", encoding.get().name(), NAME);
        }
    }

    /** Tells whether there are errors, in which case nothing is written. */
    private boolean complain(List<String> errors) {
        errors.forEach(console::complain);
        if (!errors.isEmpty()) {
            console.complain(console.texts().say("register.nothing.written", errors.size()));
        }
        return !errors.isEmpty();
    }

    /** The standard output is text in UTF-8; a patch of sources in another encoding would be spoilt in it. */
    private static String asText(byte[] patch) throws CommandException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(patch))
                    .toString();
        } catch (CharacterCodingException e) {
            throw CommandException.of(Message.OUTPUT_NOT_TEXT);
        }
    }

    private static void refuseWithApply(boolean given, String argument) throws CommandException {
        if (given) {
            throw CommandException.of(Message.USE_NOT_TOGETHER, argument, APPLY, NAME);
        }
    }

    private void refuse(boolean given, String argument) throws CommandException {
        if (given) {
            String missing = filled.isPresent() ? "--sources" : APPLY;
            throw CommandException.of(Message.USE_ONLY_TOGETHER, argument, missing, NAME);
        }
    }
}

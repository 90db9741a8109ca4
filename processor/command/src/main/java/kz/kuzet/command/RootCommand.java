package kz.kuzet.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import kz.kuzet.problem.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** {@code kuzet}, with all its commands. Without a command it prints its usage on stderr, because nothing was done. */
@Command
final class RootCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    private RootCommand(Console console) {
        this.console = console;
    }

    /** The commands, in the order of the help. To add a command, add it here and nowhere else. */
    private static Map<String, Callable<Integer>> commands(Console console) {
        Map<String, Callable<Integer>> commands = new LinkedHashMap<>();
        commands.put("register", new RegisterCommand(console));
        commands.put("diff", new DiffCommand(console));
        commands.put("check", new CheckCommand(console));
        commands.put("endpoints", new EndpointsCommand(console));
        commands.put("baseline", new BaselineCommand(console));
        commands.put("classify", new ClassifyCommand(console));
        commands.put("completion", new CompletionCommand(console));
        return commands;
    }

    static CommandLine line(Console console) {
        CommandLine root = line("kuzet", new RootCommand(console));
        commands(console).forEach((name, command) -> root.addSubcommand(name, line(name, command)));
        // The build writes the version into a file.
        String version = ResourceBundle.getBundle("kz.kuzet.command.version").getString("version");
        root.getCommandSpec()
                .version("kuzet " + version)
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .descriptionKey("version")
                        .build());
        // A text is looked up by the names of the commands first, as in kuzet.diff.format, and then by its own.
        root.setResourceBundle(console.texts().bundle());
        // An argument that begins with @ is no argument file.
        root.setExpandAtFiles(false);
        root.setOut(console.out());
        root.setErr(console.err());
        root.setColorScheme(Help.defaultColorScheme(console.colours() ? Help.Ansi.ON : Help.Ansi.OFF));
        root.setParameterExceptionHandler(new UsageErrorHandler(console));
        root.setExecutionExceptionHandler((exception, line, parsed) -> fail(exception, console));
        return root;
    }

    private static CommandLine line(String name, Object command) {
        CommandLine line = new CommandLine(command).setCommandName(name);
        CommandSpec spec = line.getCommandSpec();
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .descriptionKey("help")
                .build());
        // Languages reads it before the rest is parsed; here it is validated.
        spec.addOption(OptionSpec.builder("--locale")
                .type(Language.class)
                .descriptionKey("locale")
                .build());
        spec.usageMessage().width(100);
        EnumOptions.teach(spec);
        return line;
    }

    private static int fail(Exception exception, Console console) {
        if (exception instanceof CommandException failure) {
            console.complain(failure);
            return ExitStatus.UNUSABLE;
        }
        return Kuzet.defect(console, exception);
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.usage(console.err(), line.getColorScheme());
        return ExitStatus.UNUSABLE;
    }
}

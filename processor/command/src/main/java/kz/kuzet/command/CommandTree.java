package kz.kuzet.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.Failure;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/**
 * All commands, each with its words. The words of {@code FooCommand} are in the bundle {@code Foo}, and what all commands have in
 * common in {@code Common}.
 */
final class CommandTree {

    static final String COMMON = "kz.kuzet.command.Common";

    private static final String SUFFIX = "Command";

    private CommandTree() {}

    /** The commands in the order in which the help lists them. A new one is added here, and nowhere else. */
    private static Map<String, Callable<Integer>> commands(Console console) {
        Map<String, Callable<Integer>> commands = new LinkedHashMap<>();
        commands.put("register", new RegisterCommand(console));
        commands.put("diff", new DiffCommand(console));
        commands.put("check", new CheckCommand(console));
        commands.put("classify", new ClassifyCommand(console));
        commands.put("completion", new CompletionCommand(console));
        return commands;
    }

    static CommandLine of(Console console) {
        CommandLine root = line("kuzet", new RootCommand(console), console);
        commands(console).forEach((name, command) -> root.addSubcommand(name, line(name, command, console)));
        // An argument that begins with @ is an argument.
        root.setExpandAtFiles(false);
        root.setOut(console.out());
        root.setErr(console.err());
        root.setColorScheme(Help.defaultColorScheme(console.colours() ? Help.Ansi.ON : Help.Ansi.OFF));
        root.setParameterExceptionHandler(new WrongUse(console));
        root.setExecutionExceptionHandler((exception, line, parsed) -> fail(exception, console));
        return root;
    }

    private static CommandLine line(String name, Object command, Console console) {
        CommandLine line = new CommandLine(command).setCommandName(name);
        line.addMixin("common", new CommonOptions());
        Constants.register(line);
        line.setResourceBundle(words(command, console));
        line.getCommandSpec().usageMessage().width(100);
        return line;
    }

    private static int fail(Exception exception, Console console) {
        if (exception instanceof Failure failure) {
            console.complain(failure.in(console.language()));
            return failure.status().code();
        }
        return Kuzet.defect(console, exception);
    }

    private static ResourceBundle words(Object command, Console console) {
        String name = command.getClass().getName();
        String own = name.substring(0, name.length() - SUFFIX.length());
        Map<String, String> words = new TreeMap<>();
        for (String bundle : List.of(COMMON, own)) {
            ResourceBundle part = console.words(bundle).bundle();
            part.keySet().forEach(key -> words.put(key, part.getString(key)));
        }
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return words.entrySet().stream()
                        .map(word -> new Object[] {word.getKey(), word.getValue()})
                        .toArray(Object[][]::new);
            }
        };
    }
}

package kz.kuzet.command;

import kz.kuzet.command.console.ExitStatus;
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

/** All commands. The texts of one are those whose keys begin with its name, and those that begin with {@code common}. */
final class CommandTree {

    private static final String COMMON = "common.";

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
        line.setResourceBundle(texts(name, console));
        line.getCommandSpec().usageMessage().width(100);
        return line;
    }

    private static int fail(Exception exception, Console console) {
        if (exception instanceof Failure failure) {
            console.complain(failure);
            return ExitStatus.UNUSABLE.code();
        }
        return Kuzet.defect(console, exception);
    }

    private static ResourceBundle texts(String command, Console console) {
        ResourceBundle all = console.texts().bundle();
        Map<String, String> texts = new TreeMap<>();
        for (String prefix : List.of(COMMON, command + ".")) {
            all.keySet().stream()
                    .filter(key -> key.startsWith(prefix))
                    .forEach(key -> texts.put(key.substring(prefix.length()), all.getString(key)));
        }
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return texts.entrySet().stream()
                        .map(text -> new Object[] {text.getKey(), text.getValue()})
                        .toArray(Object[][]::new);
            }
        };
    }
}

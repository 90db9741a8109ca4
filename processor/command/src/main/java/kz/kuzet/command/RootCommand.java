package kz.kuzet.command;

import java.util.concurrent.Callable;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kuzet} without a command: shows how it is used, on stderr, since nothing was done. */
@Command(versionProvider = Version.class)
final class RootCommand implements Callable<Integer> {

    private final Console console;

    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    @Spec
    private CommandSpec spec;

    RootCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.usage(console.err(), line.getColorScheme());
        return ExitStatus.UNUSABLE.code();
    }
}

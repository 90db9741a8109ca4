package kz.kuzet.command;

import java.util.concurrent.Callable;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kuzet completion}: prints the script with which bash and zsh complete commands and options. */
@Command
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("kuzet", spec.root().commandLine()));
        return ExitStatus.DONE;
    }
}

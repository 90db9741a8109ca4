package kz.kuzet.command;

import java.util.List;
import java.util.stream.Collectors;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import kz.kuzet.command.console.Failure;
import kz.kuzet.command.console.Words;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the arguments, and where the right ones are listed. */
final class WrongUse implements IParameterExceptionHandler {

    private final Console console;
    private final Words words;

    WrongUse(Console console) {
        this.console = console;
        this.words = console.words(CommandTree.COMMON);
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        console.complain(describe(exception) + " " + words.say("use.see", command));
        return ExitStatus.UNUSABLE.code();
    }

    private String describe(ParameterException exception) {
        if (exception.getCause() instanceof Failure failure) {
            return failure.in(console.language());
        }
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return words.say("use.unknown", unmatched.getUnmatched().get(0));
        }
        if (exception instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return words.say("use.missing", names(missing.getMissing()));
        }
        if (exception instanceof OverwrittenOptionException twice) {
            return words.say("use.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = exception.getArgSpec();
        if (argument == null) {
            return words.say("use.other", String.valueOf(exception.getMessage()));
        }
        if (exception instanceof MissingParameterException) {
            return words.say("use.empty", name(argument));
        }
        String given = exception.getValue() == null ? "" : exception.getValue();
        return argument.completionCandidates() == null
                ? words.say("use.wrong", name(argument), given)
                : words.say("use.choice", name(argument), given, String.join(", ", argument.completionCandidates()));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(WrongUse::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }
}

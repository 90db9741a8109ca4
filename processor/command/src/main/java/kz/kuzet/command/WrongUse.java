package kz.kuzet.command;

import java.util.List;
import java.util.stream.Collectors;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import kz.kuzet.command.console.Failure;
import kz.kuzet.problem.Message;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and where the right ones are listed. */
final class WrongUse implements IParameterExceptionHandler {

    private final Console console;

    WrongUse(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        console.complain(failure(exception));
        return ExitStatus.UNUSABLE.code();
    }

    private static Failure failure(ParameterException exception) {
        if (exception.getCause() instanceof Failure failure) {
            return failure;
        }
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return Failure.of(
                    Message.USE_UNKNOWN, unmatched.getUnmatched().get(0), command);
        }
        if (exception instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return Failure.of(Message.USE_MISSING, names(missing.getMissing()), command);
        }
        if (exception instanceof OverwrittenOptionException twice) {
            return Failure.of(Message.USE_TWICE, name(twice.getOverwritten()), command);
        }
        ArgSpec argument = exception.getArgSpec();
        if (argument == null) {
            return Failure.of(Message.USE_OTHER, String.valueOf(exception.getMessage()), command);
        }
        if (exception instanceof MissingParameterException) {
            return Failure.of(Message.USE_EMPTY, name(argument), command);
        }
        String given = exception.getValue() == null ? "" : exception.getValue();
        return argument.completionCandidates() == null
                ? Failure.of(Message.USE_WRONG, name(argument), given, command)
                : Failure.of(
                        Message.USE_CHOICE,
                        name(argument),
                        given,
                        String.join(", ", argument.completionCandidates()),
                        command);
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(WrongUse::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }
}

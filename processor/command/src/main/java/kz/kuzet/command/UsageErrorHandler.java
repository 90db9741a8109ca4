package kz.kuzet.command;

import java.util.stream.Collectors;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import kz.kuzet.problem.Message;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports what is wrong with the arguments, and where the right ones are listed. */
final class UsageErrorHandler implements IParameterExceptionHandler {

    private final Console console;

    UsageErrorHandler(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        console.complain(failure(exception));
        return ExitStatus.UNUSABLE;
    }

    private static CommandException failure(ParameterException exception) {
        if (exception.getCause() instanceof CommandException failure) {
            return failure;
        }
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return CommandException.of(
                    Message.USE_UNKNOWN, unmatched.getUnmatched().get(0), command);
        }
        if (exception instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return CommandException.of(
                    Message.USE_MISSING,
                    missing.getMissing().stream().map(UsageErrorHandler::name).collect(Collectors.joining(", ")),
                    command);
        }
        if (exception instanceof OverwrittenOptionException twice) {
            return CommandException.of(Message.USE_TWICE, name(twice.getOverwritten()), command);
        }
        ArgSpec argument = exception.getArgSpec();
        if (argument == null) {
            return CommandException.of(Message.USE_OTHER, String.valueOf(exception.getMessage()), command);
        }
        String name = name(argument);
        if (exception instanceof MissingParameterException) {
            return CommandException.of(Message.USE_EMPTY, name, command);
        }
        String given = exception.getValue() == null ? "" : exception.getValue();
        if (argument.completionCandidates() == null) {
            return CommandException.of(Message.USE_WRONG, name, given, command);
        }
        String choice = String.join(", ", argument.completionCandidates());
        return CommandException.of(Message.USE_CHOICE, name, given, choice, command);
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }
}

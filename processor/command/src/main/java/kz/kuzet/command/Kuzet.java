package kz.kuzet.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.ExitStatus;
import kz.kuzet.command.console.FirstCompiler;
import kz.kuzet.command.console.Languages;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.problem.Defects;

/** The program {@code kuzet}. */
public final class Kuzet {

    private Kuzet() {}

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param arguments the arguments after the name of the program
     */
    public static void main(String[] arguments) {
        FirstCompiler.aloneForLarge(arguments);
        // Always UTF-8, because names of services are in Kazakh.
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        System.exit(run(out, err, System.getenv(), isRead(), arguments));
    }

    /**
     * Runs a command within this process.
     *
     * @param out receives results
     * @param err receives complaints
     * @param environment the environment variables, for the language
     * @param terminal whether a person reads the output, who likes colours and progress
     * @param arguments the arguments after the name of the program
     * @return the exit status: 0, 1 where problems or differences were found, 2 for wrong use and unreadable input, 70 for a
     * defect of Kuzet
     */
    public static int run(
            PrintWriter out, PrintWriter err, Map<String, String> environment, boolean terminal, String... arguments) {
        Language language = Languages.choose(List.of(arguments), environment, Locale.getDefault());
        Console console = new Console(out, err, environment, terminal, language);
        try {
            int status = RootCommand.line(console).execute(arguments);
            err.flush();
            if (out.checkError()) {
                // A result that could not be printed is no result.
                console.complain(CommandException.of(Message.OUTPUT_CUT_OFF));
                return ExitStatus.UNUSABLE;
            }
            return status;
        } catch (RuntimeException | Error e) {
            return defect(console, e);
        }
    }

    /** Describes a defect of Kuzet in one line. */
    static int defect(Console console, Throwable defect) {
        console.complain(CommandException.of(Message.DEFECT, "kuzet", Defects.describe(defect)));
        return ExitStatus.DEFECT;
    }

    /** Tells whether a person reads the output. */
    private static boolean isRead() {
        return Optional.ofNullable(System.console()).filter(Kuzet::isTerminal).isPresent();
    }

    /** From JDK 22 on there is a console even if everything is redirected, and a method that tells. */
    private static boolean isTerminal(java.io.Console console) {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}

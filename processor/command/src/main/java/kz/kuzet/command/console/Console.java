package kz.kuzet.command.console;

import java.io.PrintWriter;
import java.util.Map;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.Texts;

/**
 * What surrounds a command.
 *
 * @param out for results
 * @param err for complaints, notices and progress
 * @param environment the variables
 * @param terminal whether a person looks at it
 * @param language of everything that is said
 */
public record Console(
        PrintWriter out, PrintWriter err, Map<String, String> environment, boolean terminal, Language language) {

    /** The bundle of what commands say besides messages. */
    public static final String TEXTS = "kz.kuzet.command.CommandTexts";

    public Console {
        environment = Map.copyOf(environment);
    }

    /** Whether colours may be used: on a terminal that has them, unless they are not wanted (no-color.org). */
    public boolean colours() {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Puts weight on a text where that can be seen. */
    public String strong(String text) {
        return colours() ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    /** What commands say besides messages. */
    public Texts texts() {
        return Texts.of(TEXTS, language);
    }

    public Messages messages() {
        return new Messages(language);
    }

    /** Prints one line on stderr, under the name of the program. */
    public void complain(String line) {
        err.println("kuzet: " + line);
        err.flush();
    }

    public void complain(CommandException failure) {
        complain(failure.in(messages()));
    }

    /** A sign of life for those who wait; nothing where nobody looks. */
    public Progress progress() {
        return terminal ? new Progress.OnTerminal(err) : Progress.NONE;
    }
}

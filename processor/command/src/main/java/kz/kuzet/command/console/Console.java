package kz.kuzet.command.console;

import java.io.PrintWriter;
import java.util.HexFormat;
import java.util.Map;
import kz.kuzet.json.JsonStyle;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.PlainText;
import kz.kuzet.problem.Texts;

/**
 * The environment of a command.
 *
 * @param out receives results
 * @param err receives complaints, notices and progress
 * @param environment the environment variables
 * @param terminal whether a person reads the output
 * @param language the language of all output
 */
public record Console(
        PrintWriter out, PrintWriter err, Map<String, String> environment, boolean terminal, Language language) {

    /** The bundle of the texts of commands besides messages. */
    public static final String TEXTS = "kz.kuzet.command.CommandTexts";

    /** JSON for a terminal: nothing is hidden in it. */
    public static final JsonStyle JSON =
            JsonStyle.LINES.escaping(PlainText::isHidden, HexFormat.of().withUpperCase());

    public Console {
        environment = Map.copyOf(environment);
    }

    /** Tells whether colours may be used: on a terminal that supports them, unless they are unwanted (no-color.org). */
    public boolean colours() {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Makes a text bold where the terminal can show it. */
    public String strong(String text) {
        return colours() ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    /** The text of a command that is no message. */
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

    /** Shows progress where somebody watches. */
    public Progress progress() {
        return terminal ? new Progress.OnTerminal(err) : Progress.NONE;
    }
}

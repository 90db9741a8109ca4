package kz.kuzet.problem;

import java.util.Optional;
import kz.kuzet.rules.Citation;

/** Says messages in one language: {@code [KUZETnnn] what is wrong. Rules: paragraph. Fix: what to write.} */
public final class Messages {

    private final Texts texts;

    public Messages(Language language) {
        texts = Texts.of("kz.kuzet.problem.Messages", language);
    }

    /** Says one message. Where the Rules are not concerned, no paragraph is named. */
    public String of(Message message, Object... arguments) {
        return say(message, message.citation(), arguments);
    }

    /** Says one message that names another paragraph than its own. */
    public String cited(Message message, Citation citation, Object... arguments) {
        return say(message, Optional.of(citation), arguments);
    }

    private String say(Message message, Optional<Citation> citation, Object... arguments) {
        message.demand(arguments.length);
        String what = texts.say(message + ".what", arguments);
        String fix = texts.say(message + ".fix", arguments);
        return citation.map(paragraph -> text("format").formatted(message.problem(), what, of(paragraph), fix))
                .orElseGet(() -> text("format.uncited").formatted(message.problem(), what, fix));
    }

    /** A place in the Rules. */
    public String of(Citation citation) {
        return text(citation.name());
    }

    /**
     * One line as it is printed where no compiler prints it: {@code place: error: text}.
     *
     * @param place where, made plain already; may be empty
     */
    public String line(String place, Severity severity, String text) {
        return (place.isEmpty() ? "" : place + ": ") + text(severity.name()) + ": " + text;
    }

    /** Something of which messages are made. */
    public String phrase(String key, Object... arguments) {
        return texts.say("phrase." + key, arguments);
    }

    private String text(String key) {
        return texts.bundle().getString(key);
    }
}

package kz.kuzet.problem;

import java.util.Optional;
import kz.kuzet.rules.Citation;

/** Formats messages in one language: {@code [KUZETnnn] what is wrong. Rules: paragraph. Fix: what to write.} */
public final class Messages {

    private final Texts texts;

    public Messages(Language language) {
        texts = Texts.of("kz.kuzet.problem.Messages", language);
    }

    /** Formats a message. It names no paragraph where the Rules say nothing about it. */
    public String of(Message message, Object... arguments) {
        return say(message, message.citation(), arguments);
    }

    /** Formats a message that cites another paragraph than its usual one. */
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

    /** A line as the command line prints it: {@code place: error: text}. The place is plain text, and may be empty. */
    public String line(String place, Severity severity, String text) {
        return (place.isEmpty() ? "" : place + ": ") + text(severity.name()) + ": " + text;
    }

    /** A part of a message. */
    public String phrase(String key, Object... arguments) {
        return texts.say("phrase." + key, arguments);
    }

    /** Two parts of a message, joined by "and". */
    public String both(String one, String other) {
        return phrase("and", one, other);
    }

    private String text(String key) {
        return texts.bundle().getString(key);
    }
}

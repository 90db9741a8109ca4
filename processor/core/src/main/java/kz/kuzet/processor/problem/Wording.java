package kz.kuzet.processor.problem;

import java.util.Locale;
import java.util.ResourceBundle;
import kz.kuzet.rules.Citation;

/** Puts findings into words: {@code [KUZETnnn] what is wrong. Rules: paragraph. Fix: what to write.} */
public final class Wording {

    private final ResourceBundle bundle;

    public Wording(Language language) {
        // English is the root: asked for by its own tag it would fall back to the language of the machine.
        Locale locale = language == Language.EN ? Locale.ROOT : Locale.forLanguageTag(language.tag());
        this.bundle = ResourceBundle.getBundle("kz.kuzet.processor.problem.Messages", locale);
    }

    public String of(Finding finding) {
        Message message = finding.message();
        Object[] arguments = finding.arguments().stream().map(Quoting::quote).toArray();
        return bundle.getString("format")
                .formatted(
                        message.problem(),
                        bundle.getString(message + ".what").formatted(arguments),
                        bundle.getString(message.citation().map(Citation::name).orElse("UNCONCERNED")),
                        bundle.getString(message + ".fix").formatted(arguments));
    }
}

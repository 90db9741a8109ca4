package kz.kuzet.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one bundle, in one language. English is the root. */
public final class Texts {

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Opens a bundle by its base name, for example {@code kz.kuzet.problem.Messages}. */
    public static Texts of(String bundle, Language language) {
        // English is the root bundle. Asked for by its own tag, it would fall back to the language of the machine.
        Locale locale = language == Language.EN ? Locale.ROOT : Locale.forLanguageTag(language.tag());
        return new Texts(ResourceBundle.getBundle(bundle, locale));
    }

    /** Formats a text. The arguments may come from anywhere, so they are made plain first. */
    public String say(String key, Object... arguments) {
        Object[] plain = Arrays.stream(arguments)
                .map(argument -> PlainText.quote(argument.toString()))
                .toArray();
        return bundle.getString(key).formatted(plain);
    }

    public ResourceBundle bundle() {
        return bundle;
    }
}

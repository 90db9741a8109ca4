package kz.kuzet.register;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Finds words in one of its three languages. */
public final class Translation {

    private static final Set<String> BESIDE_ENGLISH = Set.of("ru", "kk");

    private Translation() {}

    /** The bundle of a qualified name in the language of a locale; in English where it is none of the three. */
    public static ResourceBundle of(String bundle, Locale locale) {
        String language = locale.getLanguage();
        // English is the root: asked for by its own tag it would fall back to the language of the machine.
        return ResourceBundle.getBundle(
                bundle, BESIDE_ENGLISH.contains(language) ? Locale.forLanguageTag(language) : Locale.ROOT);
    }
}

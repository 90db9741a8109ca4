package kz.kuzet.register;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Finds the words of this package in one of its three languages. */
final class Translation {

    private static final Set<String> BESIDE_ENGLISH = Set.of("ru", "kk");

    private Translation() {}

    /** The bundle in the language of a locale; in English where it is none of the three. */
    static ResourceBundle of(String bundle, Locale locale) {
        String language = locale.getLanguage();
        // English is the root: asked for by its own tag it would fall back to the language of the machine.
        return ResourceBundle.getBundle(
                "kz.kuzet.register." + bundle,
                BESIDE_ENGLISH.contains(language) ? Locale.forLanguageTag(language) : Locale.ROOT);
    }
}

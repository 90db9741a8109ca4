package kz.kuzet.command.console;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.kuzet.processor.problem.Language;
import kz.kuzet.processor.problem.Quoting;

/** The words of one bundle, in one language. English is the root. */
public final class Words {

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Opens a bundle.
     *
     * @param bundle its base name, for example {@code kz.kuzet.command.Register}
     */
    public static Words of(String bundle, Language language) {
        // English is the root: asked for by its own tag it would fall back to the language of the machine.
        Locale locale = language == Language.EN ? Locale.ROOT : Locale.forLanguageTag(language.tag());
        return new Words(ResourceBundle.getBundle(bundle, locale));
    }

    /** Opens the bundle that bears the name of a class. */
    public static Words of(Class<?> type, Language language) {
        return of(type.getName(), language);
    }

    /**
     * Says something.
     *
     * @param arguments what is spoken of, {@code %1$s} and so on in the words; made plain first, since it comes from anywhere
     */
    public String say(String key, Object... arguments) {
        Object[] plain = Arrays.stream(arguments)
                .map(argument -> Quoting.quote(argument.toString()))
                .toArray();
        return bundle.getString(key).formatted(plain);
    }

    public ResourceBundle bundle() {
        return bundle;
    }
}

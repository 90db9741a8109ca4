package kz.kuzet.register;

import java.util.Locale;
import java.util.ResourceBundle;
import kz.kuzet.register.MalformedRegisterException.Flaw;

/** Puts flaws of a register into words of one language, a line each: {@code line 7: services[0].fee: what is wrong}. */
public final class FlawWording {

    private final ResourceBundle bundle;

    /**
     * Takes the language of a locale; English where it is neither Kazakh nor Russian.
     *
     * @param locale any locale
     */
    public FlawWording(Locale locale) {
        bundle = Translation.of("kz.kuzet.register.Flaws", locale);
    }

    public String of(Flaw flaw) {
        String what = bundle.getString(flaw.kind().name()).formatted(flaw.detail(), Register.FORMAT);
        return bundle.getString("line")
                .formatted(flaw.line(), flaw.path().isEmpty() ? what : flaw.path() + ": " + what);
    }
}

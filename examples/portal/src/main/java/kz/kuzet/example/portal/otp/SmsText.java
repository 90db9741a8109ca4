package kz.kuzet.example.portal.otp;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The text message that carries a one-time password, in Kazakh, Russian or English. */
final class SmsText {

    private SmsText() {}

    static String of(String password, String serviceName, Locale language) {
        String pattern = ResourceBundle.getBundle(SmsText.class.getName(), known(language))
                .getString("message");
        return new MessageFormat(pattern, Locale.ROOT).format(new Object[] {password, serviceName});
    }

    /** Without this a language that is not known would be answered in the server's own. */
    private static Locale known(Locale language) {
        return switch (language.getLanguage()) {
            case "kk", "ru" -> Locale.forLanguageTag(language.getLanguage());
            default -> Locale.ROOT;
        };
    }
}

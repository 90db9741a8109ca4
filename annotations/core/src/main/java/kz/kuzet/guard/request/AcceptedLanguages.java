package kz.kuzet.guard.request;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import kz.kuzet.guard.ProblemResponse;

/** The languages that a reader accepts, where the framework does not read them itself. */
public final class AcceptedLanguages {

    private AcceptedLanguages() {}

    /**
     * Returns the language of a response.
     *
     * @param values values in the form of {@code Accept-Language} (RFC 9110, section 12.5.4)
     */
    public static Locale locale(Collection<String> values) {
        try {
            List<Locale> accepted = Locale.LanguageRange.parse(String.join(",", values)).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
            return ProblemResponse.locale(accepted);
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }
}

package kz.kuzet.example.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The reader's language: what they chose, otherwise what the browser asks for, otherwise Kazakh. There is no fourth language,
 * whatever a cookie or an address says.
 */
final class Languages extends CookieLocaleResolver {

    static final List<Locale> ALL =
            List.of(Locale.forLanguageTag("kk"), Locale.forLanguageTag("ru"), Locale.forLanguageTag("en"));

    Languages() {
        super("language");
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setDefaultLocaleFunction(Languages::asked);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (locale != null && !ALL.contains(locale)) {
            throw new IllegalArgumentException("not one of " + ALL);
        }
        super.setLocale(request, response, locale);
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
        return ALL.stream()
                .filter(language -> language.getLanguage().equals(value))
                .findFirst()
                .orElse(null);
    }

    private static Locale asked(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null || header.isBlank()) {
            return ALL.get(0);
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), ALL);
            return found == null ? ALL.get(0) : found;
        } catch (IllegalArgumentException malformed) {
            return ALL.get(0);
        }
    }
}

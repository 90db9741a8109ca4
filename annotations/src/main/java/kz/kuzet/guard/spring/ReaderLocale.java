package kz.kuzet.guard.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.servlet.support.RequestContextUtils;

/** In which language a request is answered. */
final class ReaderLocale {

    private static final Set<String> KNOWN = Set.of("kk", "ru", "en");

    private ReaderLocale() {}

    /** What the application has resolved, otherwise the first language that the reader accepts and that is known. */
    static Locale of(HttpServletRequest request) {
        Locale resolved = RequestContextUtils.getLocale(request);
        if (KNOWN.contains(resolved.getLanguage())) {
            return resolved;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> KNOWN.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}

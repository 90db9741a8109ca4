package kz.kuzet.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kz.kuzet.guard.ProblemResponse;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Determines the language in which a request is answered. */
final class RequestLocale {

    private RequestLocale() {}

    /**
     * Returns the locale that the application has resolved, otherwise the first known language that the reader accepts. The
     * server's own language does not count where the reader has named none.
     */
    static Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return ofApplication(request);
        }
        List<Locale> accepted = new ArrayList<>(List.of(RequestContextUtils.getLocale(request)));
        accepted.addAll(Collections.list(request.getLocales()));
        return ProblemResponse.locale(accepted);
    }

    private static Locale ofApplication(HttpServletRequest request) {
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        return resolver == null ? Locale.ENGLISH : resolver.resolveLocale(new OfNoServer(request));
    }

    /** A container answers with the server's own locale where the reader has named none. */
    private static final class OfNoServer extends HttpServletRequestWrapper {

        OfNoServer(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Locale getLocale() {
            return Locale.ENGLISH;
        }
    }
}

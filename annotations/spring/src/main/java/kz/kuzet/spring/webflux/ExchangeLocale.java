package kz.kuzet.spring.webflux;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.kuzet.guard.ProblemResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** Determines the language in which a request is answered. */
final class ExchangeLocale {

    private ExchangeLocale() {}

    /**
     * Returns the locale that the application has resolved, otherwise the first known language that the reader accepts. The
     * server's own language does not count where the reader has named none.
     */
    static Locale of(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        Locale resolved = exchange.getLocaleContext().getLocale();
        if (headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return resolved == null ? Locale.ENGLISH : resolved;
        }
        List<Locale> accepted = new ArrayList<>();
        if (resolved != null) {
            accepted.add(resolved);
        }
        try {
            accepted.addAll(headers.getAcceptLanguageAsLocales());
        } catch (IllegalArgumentException e) {
            // The header is not well-formed.
        }
        return ProblemResponse.locale(accepted);
    }
}

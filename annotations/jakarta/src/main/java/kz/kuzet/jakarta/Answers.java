package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import kz.kuzet.guard.ProblemResponse;

/** What is answered in place of a resource method. Nothing of it may be kept by anyone: it counts for the request at hand. */
final class Answers {

    private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");

    private Answers() {}

    /** The body as bytes, because no provider of an application writes those differently. */
    static Response of(ProblemResponse answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .header(HttpHeaders.CONTENT_TYPE, answer.contentType())
                .header(HttpHeaders.CONTENT_LANGUAGE, answer.contentLanguage())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(answer.body().getBytes(StandardCharsets.US_ASCII));
        answer.wwwAuthenticate().ifPresent(challenge -> response.header(HttpHeaders.WWW_AUTHENTICATE, challenge));
        return response.build();
    }

    /** The first language that the reader accepts and that is known here; otherwise English. */
    static Locale locale(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream()
                .filter(locale -> LANGUAGES.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}

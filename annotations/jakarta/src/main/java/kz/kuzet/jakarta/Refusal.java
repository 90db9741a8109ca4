package kz.kuzet.jakarta;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.kuzet.guard.ProblemResponse;

/** The response in place of a resource method's. */
final class Refusal {

    private Refusal() {}

    /**
     * Makes the response.
     *
     * @param languages those that the reader accepts; some servers throw where the header is malformed
     */
    static Response of(Function<Locale, ProblemResponse> problem, Supplier<List<Locale>> languages) {
        ProblemResponse answer = problem.apply(locale(languages));
        Response.ResponseBuilder response = Response.status(answer.status()).entity(answer.bytes());
        // They forbid caching.
        answer.headers().forEach(response::header);
        return response.build();
    }

    private static Locale locale(Supplier<List<Locale>> languages) {
        try {
            return ProblemResponse.locale(languages.get());
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}

package kz.kuzet.guard;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.json.JsonObject;
import kz.kuzet.json.JsonReader;
import kz.kuzet.json.JsonStyle;
import org.jspecify.annotations.Nullable;

/**
 * A decision as an HTTP response.
 *
 * @param status 401 where the recipient can show more, 403 where that would not help, 413 where the request is too large
 * @param wwwAuthenticate value of the header {@code WWW-Authenticate} (RFC 9110, section 11.6.1), present with 401
 * @param contentType value of the header {@code Content-Type}: {@code application/problem+json} (RFC 9457)
 * @param contentLanguage value of the header {@code Content-Language}: {@code kk}, {@code ru} or {@code en}
 * @param body a problem document; ASCII only, so that every character set reads it alike
 */
public record ProblemResponse(
        int status, Optional<String> wwwAuthenticate, String contentType, String contentLanguage, String body) {

    private static final String PROBLEM_JSON = "application/problem+json";

    /** Every character set reads it alike. */
    private static final JsonStyle ASCII = JsonStyle.LINE.escaping(character -> character > '~', HexFormat.of());

    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);

    /**
     * The texts by language. The root bundle is the English one; otherwise the language of the machine would be taken. They are
     * held here, because reading them again would block a thread that must not wait.
     */
    private static final Map<String, ResourceBundle> TEXTS =
            Map.of("kk", bundle(Locale.forLanguageTag("kk")), "ru", bundle(Locale.forLanguageTag("ru")), "en", ENGLISH);

    static ProblemResponse unauthorized(
            Decision.StepUpRequired decision, @Nullable RequestDigest request, Locale locale) {
        ResourceBundle texts = texts(locale);
        String title = texts.getString(decision.loginMissing() ? "login.title" : "confirm.title");
        String methods = decision.acceptableMethods().stream()
                .map(method -> texts.getString(method.name()))
                .collect(Collectors.joining(texts.getString("or")));
        JsonObject problem = problem(
                        "step-up-required",
                        title,
                        401,
                        texts.getString("methods").formatted(methods))
                .with("service", decision.service().code())
                .with(
                        "acceptableMethods",
                        decision.acceptableMethods(),
                        method -> new JsonObject()
                                .with("method", method)
                                .with("acr", acr(method))
                                .with("missingFactors", decision.missingFactors(method)));
        boolean confirmationMissing = decision.acceptableMethods().get(0) != AuthenticationMethod.LOGIN_PASSWORD;
        if (request != null && confirmationMissing) {
            problem.with("digestAlgorithm", "SHA-256").with("requestDigest", request);
            request.formedRequest().ifPresent(text -> problem.with("formedRequest", text));
        }
        return of(401, Optional.of(challenge(decision)), texts, problem);
    }

    static ProblemResponse forbidden(Decision.Refused decision, Locale locale) {
        ResourceBundle texts = texts(locale);
        String reason = decision.reason().name();
        JsonObject problem = problem("refused", texts.getString("refused.title"), 403, texts.getString(reason))
                .with("service", decision.service().code())
                .with("reason", reason);
        return of(403, Optional.empty(), texts, problem);
    }

    /**
     * Answers a request to a handler that an adapter refuses, because nobody has said what service it belongs to (para 6).
     *
     * @param locale the reader's language; Kazakh and Russian are known, any other gives English
     * @return status 403
     */
    public static ProblemResponse unclassified(Locale locale) {
        ResourceBundle texts = texts(locale);
        return of(
                403,
                Optional.empty(),
                texts,
                problem("unclassified", texts.getString("refused.title"), 403, texts.getString("unclassified")));
    }

    /**
     * Answers a request whose body is larger than what an adapter buffers until the guard has decided.
     *
     * @param limit how many bytes are accepted
     * @param locale the reader's language; Kazakh and Russian are known, any other gives English
     * @return status 413
     */
    public static ProblemResponse tooLarge(long limit, Locale locale) {
        ResourceBundle texts = texts(locale);
        // Formatted without grouping, because the default locale of the machine would choose the separators.
        String detail = texts.getString("tooLarge").formatted(Long.toString(limit));
        return of(
                413,
                Optional.empty(),
                texts,
                problem("request-too-large", texts.getString("tooLarge.title"), 413, detail));
    }

    private static JsonObject problem(String type, String title, int status, String detail) {
        return new JsonObject()
                .with("type", "urn:kuzet:problem:" + type)
                .with("title", title)
                .with("status", status)
                .with("detail", detail);
    }

    private static ProblemResponse of(
            int status, Optional<String> challenge, ResourceBundle texts, JsonObject problem) {
        return new ProblemResponse(status, challenge, PROBLEM_JSON, texts.getString("language"), ASCII.of(problem));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("kz.kuzet.guard.ProblemTexts", locale);
    }

    private static ResourceBundle texts(Locale locale) {
        ResourceBundle known = TEXTS.get(locale.getLanguage());
        return known == null ? ENGLISH : known;
    }

    /** {@return all headers of the response} They forbid caching, because the decision counts for the request at hand. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        wwwAuthenticate.ifPresent(challenge -> headers.put("WWW-Authenticate", challenge));
        headers.put("Cache-Control", "no-store");
        headers.put("Content-Language", contentLanguage);
        headers.put("Content-Type", contentType);
        return headers;
    }

    /**
     * Returns the problem document as values: strings, numbers, lists and maps, in the order of the document. A protocol whose
     * errors are no HTTP responses carries them in its own form.
     *
     * @return the members by their names
     * @throws IllegalArgumentException if the body was not written by a guard or an adapter
     */
    public Map<String, Object> members() {
        return JsonReader.object(body);
    }

    /** {@return the body as bytes, which no converter of the application changes} */
    public byte[] bytes() {
        return body.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Chooses the language of a response.
     *
     * @param accepted the languages that the reader accepts, the preferred one first
     * @return the first that is known here, otherwise English
     */
    public static Locale locale(List<Locale> accepted) {
        return accepted.stream()
                .filter(locale -> TEXTS.containsKey(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /**
     * {@return the authentication context class reference of a method, for {@code acr_values} (RFC 9470, section 3): its name in
     * lower case, for example {@code login_password_otp}}
     *
     * @param method the method
     */
    public static String acr(AuthenticationMethod method) {
        return method.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The error code of the challenge. A recipient who has shown nothing gets none (RFC 6750, section 3.1); one who has logged
     * in has shown too little (RFC 9470, section 3). The description stays in English, because its characters are restricted
     * (RFC 6750, section 3).
     */
    private static String challenge(Decision.StepUpRequired decision) {
        String acrValues =
                decision.acceptableMethods().stream().map(ProblemResponse::acr).collect(Collectors.joining(" "));
        return decision.loginMissing()
                ? "Bearer acr_values=\"" + acrValues + "\""
                : "Bearer error=\"insufficient_user_authentication\", "
                        + "error_description=\"The request has to be confirmed\", acr_values=\"" + acrValues + "\"";
    }
}

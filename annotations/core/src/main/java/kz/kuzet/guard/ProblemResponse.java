package kz.kuzet.guard;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kuzet.AuthenticationMethod;
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

    static ProblemResponse unauthorized(Decision.StepUpRequired decision, @Nullable RequestDigest request, Locale locale) {
        ProblemTexts texts = ProblemTexts.in(locale);
        String title = texts.stepUpTitle(decision);
        JsonObject problem = new JsonObject()
                .put("type", "urn:kuzet:problem:step-up-required")
                .put("title", title)
                .put("status", 401)
                .put("detail", texts.stepUpDetail(decision))
                .put("service", decision.service().code())
                .putObjects(
                        "acceptableMethods",
                        decision.acceptableMethods(),
                        method -> new JsonObject()
                                .put("method", method.name())
                                .put("acr", acr(method))
                                .putNames("missingFactors", decision.missingFactors(method)));
        boolean confirmationMissing = decision.acceptableMethods().get(0) != AuthenticationMethod.LOGIN_PASSWORD;
        if (request != null && confirmationMissing) {
            problem.put("digestAlgorithm", "SHA-256").put("requestDigest", request.toString());
        }
        return new ProblemResponse(
                401, Optional.of(challenge(decision)), PROBLEM_JSON, texts.language(), problem.toString());
    }

    static ProblemResponse forbidden(Decision.Refused decision, Locale locale) {
        ProblemTexts texts = ProblemTexts.in(locale);
        JsonObject problem = new JsonObject()
                .put("type", "urn:kuzet:problem:refused")
                .put("title", texts.refusedTitle())
                .put("status", 403)
                .put("detail", texts.refusedDetail(decision))
                .put("service", decision.service().code())
                .put("reason", decision.reason().name());
        return new ProblemResponse(403, Optional.empty(), PROBLEM_JSON, texts.language(), problem.toString());
    }

    /**
     * Answers a request to a handler that an adapter refuses, because nobody has said what service it belongs to (para 6).
     *
     * @param locale the reader's language; Kazakh and Russian are known, any other gives English
     * @return status 403
     */
    public static ProblemResponse unclassified(Locale locale) {
        ProblemTexts texts = ProblemTexts.in(locale);
        JsonObject problem = new JsonObject()
                .put("type", "urn:kuzet:problem:unclassified")
                .put("title", texts.refusedTitle())
                .put("status", 403)
                .put("detail", texts.unclassifiedDetail());
        return new ProblemResponse(403, Optional.empty(), PROBLEM_JSON, texts.language(), problem.toString());
    }

    /**
     * Answers a request whose body is larger than what an adapter keeps until the guard has decided.
     *
     * @param limit how many bytes are accepted
     * @param locale the reader's language; Kazakh and Russian are known, any other gives English
     * @return status 413
     */
    public static ProblemResponse tooLarge(long limit, Locale locale) {
        ProblemTexts texts = ProblemTexts.in(locale);
        JsonObject problem = new JsonObject()
                .put("type", "urn:kuzet:problem:request-too-large")
                .put("title", texts.tooLargeTitle())
                .put("status", 413)
                .put("detail", texts.tooLargeDetail(limit));
        return new ProblemResponse(413, Optional.empty(), PROBLEM_JSON, texts.language(), problem.toString());
    }

    /**
     * Returns the authentication context class reference of a method, for {@code acr_values} (RFC 9470, section 3).
     *
     * @param method the method
     * @return its name in lower case, for example {@code login_password_otp}
     */
    public static String acr(AuthenticationMethod method) {
        return method.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whoever has shown nothing is told no error (RFC 6750, section 3.1); whoever has logged in has shown too little (RFC
     * 9470, section 3). The description stays in English: its characters are restricted (RFC 6750, section 3).
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

package kz.kuzet.spring.openapi;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a guard among the responses of an operation. What the application has documented under the same status stays, and
 * ours is added to it; a reference is left alone, because nothing can be added to it. Responses can be shared by
 * operations, so they are copied.
 */
final class GuardResponses {

    private static final String PROBLEM_JSON = "application/problem+json";

    private GuardResponses() {}

    static ApiResponses with(@Nullable ApiResponses theirs, KuzetExtension extension, boolean buffersBody) {
        ApiResponses responses = new ApiResponses();
        if (theirs != null) {
            responses.putAll(theirs);
            responses.setExtensions(theirs.getExtensions());
        }
        if (!extension.acceptableMethods().isEmpty()) {
            responses.put("401", merged(responses.get("401"), unauthorized()));
        }
        responses.put("403", merged(responses.get("403"), forbidden(extension)));
        if (buffersBody) {
            responses.put("413", merged(responses.get("413"), tooLarge()));
        }
        return responses;
    }

    private static ApiResponse unauthorized() {
        Schema<Object> text = ProblemSchemas.ofType("string");
        return new ApiResponse()
                .description("The recipient has to log in, or to confirm the request. The answer says which"
                        + " authentication methods are accepted and what is missing for each.")
                .addHeaderObject(
                        "WWW-Authenticate",
                        new Header()
                                .description(
                                        "The challenge Bearer with the parameter acr_values: the accepted methods in"
                                            + " lower case, separated by spaces. Whoever has logged in and still has"
                                            + " to confirm the request is told"
                                            + " error=\"insufficient_user_authentication\" (RFC 9470, section 3).")
                                .required(true)
                                .schema(text))
                .content(problem(ProblemSchemas.reference(ProblemSchemas.STEP_UP_REQUIRED)));
    }

    private static ApiResponse forbidden(KuzetExtension extension) {
        if (!extension.isGuarded()) {
            return new ApiResponse()
                    .description("Every request is refused: it has not been stated which public service this address"
                            + " belongs to (para 6).")
                    .content(problem(ProblemSchemas.reference(ProblemSchemas.UNCLASSIFIED)));
        }
        Schema<Object> refused = ProblemSchemas.reference(ProblemSchemas.REFUSED);
        return new ApiResponse()
                .description(
                        "The service cannot be provided in this way, for example because it is not offered over the"
                                + " channel. Nothing that the recipient could still show would help.")
                .content(problem(
                        extension.isUnclassified()
                                ? new Schema<Object>()
                                        .addOneOfItem(refused)
                                        .addOneOfItem(ProblemSchemas.reference(ProblemSchemas.UNCLASSIFIED))
                                : refused));
    }

    private static ApiResponse tooLarge() {
        return new ApiResponse()
                .description("The body is larger than what is kept of a request that has to be confirmed.")
                .content(problem(ProblemSchemas.reference(ProblemSchemas.REQUEST_TOO_LARGE)));
    }

    private static Content problem(Schema<?> schema) {
        return new Content().addMediaType(PROBLEM_JSON, new MediaType().schema(schema));
    }

    private static ApiResponse merged(@Nullable ApiResponse theirs, ApiResponse ours) {
        if (theirs == null) {
            return ours;
        }
        if (theirs.get$ref() != null) {
            return theirs;
        }
        ApiResponse merged = new ApiResponse()
                .description(
                        theirs.getDescription() == null
                                        || theirs.getDescription().isBlank()
                                ? ours.getDescription()
                                : theirs.getDescription());
        merged.setLinks(theirs.getLinks());
        merged.setExtensions(theirs.getExtensions());
        merged.setHeaders(joined(theirs.getHeaders(), ours.getHeaders(), new LinkedHashMap<String, Header>()));
        merged.setContent(joined(theirs.getContent(), ours.getContent(), new Content()));
        return merged;
    }

    private static <T, M extends Map<String, T>> @Nullable M joined(@Nullable M theirs, @Nullable M ours, M joined) {
        if (theirs != null) {
            joined.putAll(theirs);
        }
        if (ours != null) {
            ours.forEach(joined::putIfAbsent);
        }
        return joined.isEmpty() ? null : joined;
    }
}

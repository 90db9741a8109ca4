package kz.kuzet.spring.openapi;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds the responses of a guard to those of an operation. A response that the application documents for the same status is kept
 * and extended; a reference is left alone, because nothing can be added to it. Operations can share responses, so they are
 * copied.
 */
final class GuardResponses {

    private GuardResponses() {}

    static ApiResponses with(@Nullable ApiResponses theirs, KuzetExtension extension, boolean buffersBody) {
        ApiResponses responses = new ApiResponses();
        if (theirs != null) {
            responses.putAll(theirs);
            responses.setExtensions(theirs.getExtensions());
        }
        if (!extension.acceptableMethods().isEmpty()) {
            responses.put("401", merged(responses.get("401"), GuardComponents.response("unauthorized")));
        }
        responses.put("403", merged(responses.get("403"), GuardComponents.response(forbidden(extension))));
        if (buffersBody) {
            responses.put("413", merged(responses.get("413"), GuardComponents.response("tooLarge")));
        }
        return responses;
    }

    private static String forbidden(KuzetExtension extension) {
        if (!extension.isGuarded()) {
            return "unclassified";
        }
        return extension.isUnclassified() ? "refusedOrUnclassified" : "refused";
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

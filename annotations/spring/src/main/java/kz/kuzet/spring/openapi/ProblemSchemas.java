package kz.kuzet.spring.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.Refusal;

/** The problem documents (RFC 9457) of {@link ProblemResponse}, as schemas. */
final class ProblemSchemas {

    static final String STEP_UP_REQUIRED = "KuzetStepUpRequired";
    static final String REFUSED = "KuzetRefused";
    static final String UNCLASSIFIED = "KuzetUnclassified";
    static final String REQUEST_TOO_LARGE = "KuzetRequestTooLarge";

    private ProblemSchemas() {}

    static Schema<Object> reference(String name) {
        Schema<Object> reference = new Schema<>();
        reference.set$ref("#/components/schemas/" + name);
        return reference;
    }

    static void addTo(Components components, KuzetExtension extension, boolean buffersBody) {
        if (!extension.acceptableMethods().isEmpty()) {
            addTo(components, STEP_UP_REQUIRED, stepUpRequired());
        }
        if (extension.isGuarded()) {
            addTo(components, REFUSED, refused());
        }
        if (extension.isUnclassified()) {
            addTo(components, UNCLASSIFIED, unclassified());
        }
        if (buffersBody) {
            addTo(components, REQUEST_TOO_LARGE, tooLarge());
        }
    }

    private static void addTo(Components components, String name, Schema<?> schema) {
        if (components.getSchemas() == null || !components.getSchemas().containsKey(name)) {
            components.addSchemas(name, schema);
        }
    }

    private static Schema<Object> stepUpRequired() {
        Map<String, Schema<?>> members = problem("urn:kuzet:problem:step-up-required", 401);
        members.put("service", service());
        members.put(
                "acceptableMethods",
                array(
                        "The methods of which any one suffices: the one that is asked for, then its lawful alternative"
                                + " (Appendix 1, para 1).",
                        acceptableMethod()));
        List<String> required = List.copyOf(members.keySet());
        members.put(
                "digestAlgorithm",
                text(
                        "How the digest was made. Present where somebody has logged in who has to confirm the request."
                                + " It is SHA-256 over the formed request.",
                        "SHA-256"));
        members.put(
                "requestDigest",
                text("The digest of the formed request, which is to be confirmed: 64 hexadecimal digits. Present"
                                + " together with digestAlgorithm.")
                        .pattern("^[0-9a-f]{64}$"));
        return object("The recipient has to show more before the request is granted.", members, required);
    }

    private static Schema<Object> acceptableMethod() {
        AuthenticationMethod[] methods = AuthenticationMethod.values();
        Map<String, Schema<?>> members = new LinkedHashMap<>();
        members.put("method", text("The authentication method (Appendix 1, para 1).", names(methods)));
        members.put(
                "acr",
                text(
                        "The method as the challenge names it, for acr_values (RFC 9470, section 3).",
                        Arrays.stream(methods).map(ProblemResponse::acr).toArray(String[]::new)));
        members.put(
                "missingFactors",
                array(
                        "What the recipient still has to show for this method.",
                        text("One factor.", names(Factor.values()))));
        return object("A method that is accepted.", members, List.copyOf(members.keySet()));
    }

    private static Schema<Object> refused() {
        Map<String, Schema<?>> members = problem("urn:kuzet:problem:refused", 403);
        members.put("service", service());
        members.put("reason", text("Why the request is refused.", names(Refusal.values())));
        return object(
                "The request is refused, and nothing that the recipient could still show would help.",
                members,
                List.copyOf(members.keySet()));
    }

    private static Schema<Object> unclassified() {
        Map<String, Schema<?>> members = problem("urn:kuzet:problem:unclassified", 403);
        return object(
                "The request is refused: it has not been stated which public service the address belongs to.",
                members,
                List.copyOf(members.keySet()));
    }

    private static Schema<Object> tooLarge() {
        Map<String, Schema<?>> members = problem("urn:kuzet:problem:request-too-large", 413);
        return object(
                "The request is not looked at: its body is larger than what is kept until the guard has decided.",
                members,
                List.copyOf(members.keySet()));
    }

    private static Map<String, Schema<?>> problem(String type, int status) {
        Map<String, Schema<?>> members = new LinkedHashMap<>();
        members.put("type", text("Which problem it is (RFC 9457, section 3.1.1).", type));
        members.put("title", text("The problem in one sentence, in the language of the header Content-Language."));
        Schema<Object> number = ofType("integer");
        number.setDescription("The status of the response.");
        number.setEnum(List.of(status));
        members.put("status", number);
        members.put("detail", text("What has to be shown, or why it cannot be provided, in the same language."));
        return members;
    }

    private static Schema<Object> service() {
        return text("The code of the service in the register of public services.");
    }

    private static String[] names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toArray(String[]::new);
    }

    private static Schema<Object> text(String description, String... values) {
        Schema<Object> text = ofType("string");
        text.setDescription(description);
        if (values.length > 0) {
            text.setEnum(List.of((Object[]) values));
        }
        return text;
    }

    private static Schema<Object> array(String description, Schema<?> items) {
        Schema<Object> array = ofType("array");
        array.setDescription(description);
        array.setItems(items);
        return array;
    }

    private static Schema<Object> object(String description, Map<String, Schema<?>> members, List<String> required) {
        Schema<Object> object = ofType("object");
        object.setDescription(description);
        members.forEach(object::addProperty);
        object.setRequired(required);
        return object;
    }

    /** OpenAPI 3.0 writes the one, OpenAPI 3.1 the other. */
    static Schema<Object> ofType(String type) {
        Schema<Object> schema = new Schema<>();
        schema.setType(type);
        schema.setTypes(Set.of(type));
        return schema;
    }
}

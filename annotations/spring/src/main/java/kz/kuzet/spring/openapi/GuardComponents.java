package kz.kuzet.spring.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;

/**
 * The components that guards add to a document, as {@code guards.yaml} describes them: their responses, which are the problem
 * documents of {@link kz.kuzet.guard.ProblemResponse}, and a security scheme for each factor.
 */
final class GuardComponents {

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Map<String, Object> DESCRIBED = read();

    private GuardComponents() {}

    private static Map<String, Object> read() {
        YamlMapFactoryBean yaml = new YamlMapFactoryBean();
        yaml.setResources(new ClassPathResource("guards.yaml", GuardComponents.class));
        return Objects.requireNonNull(yaml.getObject());
    }

    private static Object described(String part, String name) {
        return Objects.requireNonNull(map(DESCRIBED.get(part)).get(name), name);
    }

    /** A response of a guard. */
    static ApiResponse response(String name) {
        Map<?, ?> described = map(described("responses", name));
        ApiResponse response = new ApiResponse()
                .description((String) described.get("description"))
                .content(new Content()
                        .addMediaType(PROBLEM_JSON, new MediaType().schema(schema(described.get("schema")))));
        if (described.get("challenge") instanceof String challenge) {
            response.addHeaderObject(
                    "WWW-Authenticate",
                    new Header().description(challenge).required(true).schema(schema(Map.of("type", "string"))));
        }
        return response;
    }

    static void addSchema(String name, Components components) {
        if (components.getSchemas() == null || !components.getSchemas().containsKey(name)) {
            components.addSchemas(name, schema(described("schemas", name)));
        }
    }

    /**
     * Keeps a scheme of the same name that the application defines, because it describes more exactly how the factor is shown.
     */
    static void addSecurityScheme(String name, Components components) {
        if (components.getSecuritySchemes() == null
                || !components.getSecuritySchemes().containsKey(name)) {
            components.addSecuritySchemes(
                    name,
                    new SecurityScheme()
                            .type(SecurityScheme.Type.HTTP)
                            .scheme("bearer")
                            .description((String) described("securitySchemes", name)));
        }
    }

    private static Schema<Object> schema(@Nullable Object described) {
        Map<?, ?> members = map(described);
        Schema<Object> schema = new Schema<>();
        schema.set$ref((String) members.get("$ref"));
        schema.setDescription((String) members.get("description"));
        schema.setPattern((String) members.get("pattern"));
        if (members.get("type") instanceof String type) {
            // The first form is that of OpenAPI 3.0, the second that of OpenAPI 3.1.
            schema.setType(type);
            schema.setTypes(Set.of(type));
        }
        if (members.get("items") instanceof Map<?, ?> items) {
            schema.setItems(schema(items));
        }
        map(members.get("properties")).forEach((name, member) -> schema.addProperty((String) name, schema(member)));
        list(members.get("enum")).forEach(schema::addEnumItemObject);
        list(members.get("required")).forEach(name -> schema.addRequiredItem((String) name));
        list(members.get("oneOf")).forEach(one -> schema.addOneOfItem(schema(one)));
        return schema;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}

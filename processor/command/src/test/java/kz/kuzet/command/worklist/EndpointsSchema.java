package kz.kuzet.command.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The schema of the list that users get, in a validator that others wrote. */
public final class EndpointsSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(), InputFormat.JSON);

    private EndpointsSchema() {}

    /** A handler, as the list in JSON has it. */
    public record Handler(
            String type,
            String method,
            String declaredBy,
            List<String> kinds,
            List<String> methods,
            List<String> paths,
            String answer,
            boolean unanswered) {}

    static String text() {
        try (InputStream file = ListJson.class.getResourceAsStream("endpoints.schema.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema refuses. */
    static List<String> errors(String list) {
        return SCHEMA.validate(list, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** The list, which the schema accepts. */
    public static JsonNode tree(String list) {
        assertThat(errors(list)).isEmpty();
        try {
            return new ObjectMapper().readTree(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The handlers of a list, which the schema accepts. */
    public static List<Handler> handlers(String list) {
        List<Handler> handlers = new ArrayList<>();
        for (JsonNode endpoint : tree(list).get("endpoints")) {
            for (JsonNode handler : endpoint.get("handlers")) {
                List<String> kinds = new ArrayList<>();
                List<String> methods = new ArrayList<>();
                List<String> paths = new ArrayList<>();
                for (JsonNode requests : handler.get("requests")) {
                    kinds.add(requests.get("kind").asText());
                    requests.get("methods").forEach(method -> methods.add(method.asText()));
                    requests.get("paths").forEach(path -> paths.add(path.asText()));
                }
                handlers.add(new Handler(
                        endpoint.get("class").asText(),
                        handler.get("method").asText(),
                        handler.get("declaredBy").asText(),
                        kinds,
                        methods,
                        paths,
                        handler.get("said").get("answer").asText(),
                        handler.get("unanswered").asBoolean()));
            }
        }
        return handlers;
    }
}

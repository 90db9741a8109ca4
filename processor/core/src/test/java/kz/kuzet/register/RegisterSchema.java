package kz.kuzet.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The schema of {@code register.json} that users get, in a validator that others wrote. */
public final class RegisterSchema {

    /** What follows from several values together, by the Rules; the rest of the schema looks at each value by itself. */
    static final Set<String> OF_THE_RULES =
            Set.of("pointsOfCriteria", "totalOfPoints", "overrideOfTotal", "methodOfTotal", "methodOverMessages");

    private static final SchemaRegistry VALIDATOR =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = VALIDATOR.getSchema(text(), InputFormat.JSON);

    private RegisterSchema() {}

    public static String text() {
        try (InputStream file = RegisterReader.class.getResourceAsStream("register.schema.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode tree() {
        try {
            return new ObjectMapper().readTree(text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a schema itself, by the schema of schemas. */
    public static List<String> errorsOfSchema(JsonNode schema) {
        return VALIDATOR
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema)
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The places in the schema that refuse a register, each once: {@code /$defs/points/properties/fee/maximum}. */
    public static List<String> refusals(String register) {
        return refusals(SCHEMA.validate(register, InputFormat.JSON));
    }

    public static List<String> refusals(JsonNode register) {
        return refusals(SCHEMA.validate(register));
    }

    private static List<String> refusals(List<com.networknt.schema.Error> errors) {
        return errors.stream()
                .map(error -> error.getSchemaLocation().getFragment().toString())
                .distinct()
                .toList();
    }

    static boolean isOfTheRules(String refusal) {
        return OF_THE_RULES.stream().anyMatch(name -> refusal.startsWith("/$defs/" + name + "/"));
    }
}

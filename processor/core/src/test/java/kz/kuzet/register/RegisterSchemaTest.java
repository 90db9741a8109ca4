package kz.kuzet.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema is sound, says what the constants say, and takes every register that is written. */
final class RegisterSchemaTest {

    @Test
    void isASchema() {
        assertThat(RegisterSchema.errorsOfSchema(RegisterSchema.tree())).isEmpty();
        ObjectNode broken = (ObjectNode) RegisterSchema.tree();
        ((ObjectNode) broken.at("/$defs/points")).put("required", "fee");
        assertThat(RegisterSchema.errorsOfSchema(broken)).isNotEmpty();
    }

    @Test
    void takesEveryRegisterThatTheRulesGive() {
        Register everything = Registers.EVERYTHING;
        assertThat(everything.services()).hasSizeGreaterThan(5_000);
        assertThat(RegisterSchema.refusals(Registers.json(everything))).isEmpty();
        assertThat(RegisterSchema.refusals(Registers.json(Registers.small()))).isEmpty();
        assertThat(RegisterSchema.refusals(Registers.json(Registers.of()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kz.kuzet.register.Registers#ofCompilations")
    void takesWhatACompilationWrites(Path file) throws IOException {
        assertThat(RegisterSchema.refusals(Files.readString(file))).isEmpty();
    }

    @Test
    void knowsTheFormat() {
        JsonNode properties = RegisterSchema.tree().get("properties");
        assertThat(properties.at("/format/const").asInt()).isEqualTo(Register.FORMAT);
        assertThat(properties.fieldNames())
                .toIterable()
                .containsExactly("format", "rules", "provider", "services", "notPublicServices", "notYetClassified");
    }

    @Test
    void hasTheFieldsOfTheRegister() {
        assertFields(
                "service", RegisterField.ALL.stream().map(RegisterField::name).toList());
        assertFields(
                "points",
                Stream.of(Criterion.values())
                        .map(criterion -> ServiceAttribute.of(criterion).get(0).name())
                        .toList());
        assertFields(
                "exclusion",
                Stream.of(ExcludedEndpoint.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    /** Left out where all endpoints are classified. */
    @Test
    void takesEndpointsThatAreNotClassifiedYet() {
        ObjectNode register = Registers.tree();
        assertThat(register.has("notYetClassified")).isFalse();
        register.putArray("notYetClassified").addObject().put("endpoint", "a.B#c");
        assertThat(RegisterSchema.refusals(register)).isEmpty();
        ((ObjectNode) register.at("/notYetClassified/0")).put("reason", "-");
        assertThat(RegisterSchema.refusals(register)).isNotEmpty();
        register.putArray("notYetClassified");
        assertThat(RegisterSchema.refusals(register)).isNotEmpty();
    }

    private static void assertFields(String definition, List<String> names) {
        JsonNode schema = RegisterSchema.tree().at("/$defs/" + definition);
        assertThat(names).isNotEmpty();
        assertThat(schema.get("properties").fieldNames()).toIterable().containsExactlyElementsOf(names);
        assertThat(texts(schema.get("required"))).containsExactlyElementsOf(names);
    }

    @Test
    void hasTheConstants() {
        assertConstants("disclosureRisk/enum", DisclosureRisk.values());
        assertConstants("databaseChange/enum", DatabaseChange.values());
        assertConstants("termUnit/enum", TermUnit.values());
        assertConstants("fee/enum", Fee.values());
        assertConstants("result/enum", ServiceResult.values());
        assertConstants("channels/items/enum", Channel.values());
        assertConstants("override/enum", MethodOverride.values());
        assertConstants("method/enum", AuthenticationMethod.values());
        assertConstants("messagingMethod/enum", AuthenticationMethod.values());
    }

    private static void assertConstants(String path, Enum<?>... constants) {
        List<String> values = texts(RegisterSchema.tree().at("/$defs/service/properties/" + path));
        assertThat(values.stream().filter(value -> !value.equals("null")))
                .as(path)
                .containsExactlyElementsOf(
                        Arrays.stream(constants).map(Enum::name).toList());
        assertThat(values.contains("null")).as(path).isEqualTo(path.startsWith("override") || path.startsWith("mess"));
    }

    /** An analyst reads the schema beside the Rules. */
    @Test
    void saysWhatEverythingIs() {
        List<JsonNode> described = new ArrayList<>();
        JsonNode schema = RegisterSchema.tree();
        described.add(schema);
        schema.get("$defs").forEach(described::add);
        for (String object : List.of(
                "",
                "/properties/rules",
                "/$defs/service",
                "/$defs/points",
                "/$defs/exclusion",
                "/$defs/unclassifiedEndpoint")) {
            schema.at(object + "/properties").forEach(described::add);
        }
        assertThat(described)
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        node -> assertThat(node.path("description").asText()).matches("[A-Z0-9].*\\."));
    }

    /** What nothing can be seen of is the same to Java and to the pattern, which is written out because engines differ. */
    @Test
    void blankIsWhatJavaCallsBlank() {
        Predicate<String> visible = Pattern.compile(
                        RegisterSchema.tree().at("/$defs/visibleText/pattern").asText())
                .asPredicate();
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .mapToObj(Character::toString)
                        .filter(text -> visible.test(text) == text.isBlank()))
                .isEmpty();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.isNull() ? "null" : node.asText())
                .toList();
    }
}

package kz.kuzet.conformance.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.Channel;
import kz.kuzet.conformance.openapi.portal.Application;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the document says of a portal with every kind of operation, in either version of OpenAPI. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryOperation {

    private final String setting;
    private final String version;
    private Portal portal;
    private JsonNode document;

    EveryOperation(String setting, String version) {
        this.setting = setting;
        this.version = version;
    }

    @BeforeAll
    void start() {
        portal = Portal.start(Application.class, "springdoc.api-docs.version=" + setting);
        document = portal.document();
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    private static JsonNode resource(String name) {
        try (InputStream in = EveryOperation.class.getResourceAsStream(name)) {
            return Portal.JSON.readTree(in);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    /** In the table, {@code "@name"} stands for what many operations share. */
    private static JsonNode unfolded(JsonNode node, JsonNode shared) {
        if (node.isTextual() && node.asText().startsWith("@")) {
            JsonNode found = shared.get(node.asText().substring(1));
            assertThat(found).as(node.asText()).isNotNull();
            return found;
        }
        if (node instanceof ObjectNode object) {
            List.copyOf(fieldNames(object)).forEach(name -> object.set(name, unfolded(object.get(name), shared)));
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, unfolded(array.get(i), shared));
            }
        }
        return node;
    }

    private static List<String> fieldNames(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    record Stated(String method, String path, JsonNode operation) {}

    private List<Stated> operations() {
        List<Stated> operations = new ArrayList<>();
        document.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(method -> operations.add(new Stated(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        return operations;
    }

    @Test
    void everyOperationIsAsExpected() {
        assertThat(document.get("openapi").asText()).startsWith(version);
        JsonNode expected = resource("/every-operation.json");
        JsonNode paths = document.get("paths").deepCopy();
        // springdoc makes this name from that of the proxy, in which there is a number that changes.
        ((ObjectNode) paths.get("/proxied").get("post")).remove("tags");
        // Of two handlers it takes whichever is mapped first, and mappings have no order.
        ((ObjectNode) paths.get("/either").get("post")).remove(List.of("tags", "operationId"));
        assertThat(fieldNames(paths)).containsExactlyInAnyOrderElementsOf(fieldNames(expected.get("paths")));
        JsonNode unfolded = unfolded(expected.get("paths"), expected.get("shared"));
        for (String path : fieldNames(paths)) {
            assertThat(paths.get(path)).as(path).isEqualTo(unfolded.get(path));
        }
    }

    @Test
    void theComponentsAreAsExpectedAndWhatThePortalDefinesStays() {
        assertThat(document.get("components")).isEqualTo(resource("/components.json"));
    }

    @Test
    void whatIsStatedOfAServiceIsWhatTheRegisterSaysOfIt() {
        Set<String> stated = new HashSet<>();
        for (Stated operation : operations()) {
            JsonNode extension = operation.operation().path("x-kuzet");
            if (extension.has("action")) {
                compareWithRegister(extension);
                stated.add(extension.get("code").asText());
                extension.path("others").forEach(other -> {
                    compareWithRegister(other);
                    stated.add(other.get("code").asText());
                });
            }
        }
        assertThat(stated)
                .containsExactlyInAnyOrder(
                        "login",
                        "otp",
                        "eds",
                        "permit",
                        "composite",
                        "pinned",
                        "messages",
                        "only-messages",
                        "own",
                        "xml",
                        "proxied");
    }

    private static void compareWithRegister(JsonNode extension) {
        for (JsonNode service : resource("/META-INF/kuzet/register.json").get("services")) {
            if (service.get("code").equals(extension.get("code"))) {
                for (String member : List.of("name", "score", "points", "method")) {
                    assertThat(extension.get(member))
                            .as(service.get("code") + " " + member)
                            .isEqualTo(service.get(member));
                }
                assertThat(extension.get("channels")).containsExactlyInAnyOrderElementsOf(service.get("channels"));
                for (String member : List.of("override", "messagingMethod")) {
                    assertThat(extension.has(member))
                            .isEqualTo(!service.get(member).isNull());
                    assertThat(extension.path(member).asText(null))
                            .isEqualTo(service.get(member).asText(null));
                }
                return;
            }
        }
        throw new AssertionError(extension + " is not in the register");
    }

    /** The document is one thing, the guard another: they say the same. */
    @Test
    void whatIsStatedIsWhatIsAnswered() {
        TestEvidence evidence = portal.bean(TestEvidence.class);
        int guarded = 0;
        for (Stated operation : operations()) {
            JsonNode extension = operation.operation().path("x-kuzet");
            evidence.reset();
            if (operation.path().equals("/only-messages")) {
                evidence.over(Channel.INSTANT_MESSAGE);
            }
            HttpResponse<String> answer = operation.path().equals("/either")
                    ? portal.send("POST", "/either", "<a/>", "Content-Type", "application/xml")
                    : portal.send(operation.method(), operation.path(), null);
            if (!extension.has("action")) {
                assertThat(answer.statusCode()).as(operation.path()).isEqualTo(200);
                continue;
            }
            guarded++;
            List<String> acceptable = new ArrayList<>();
            extension
                    .get("acceptableMethods")
                    .forEach(method -> acceptable.add(method.asText().toLowerCase(Locale.ROOT)));
            assertThat(answer.statusCode()).as(operation.path()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .contains("Bearer acr_values=\"" + String.join(" ", acceptable) + "\"");
            assertThat(Portal.json(answer.body()).get("service")).isEqualTo(extension.get("code"));
        }
        assertThat(guarded).isEqualTo(16);
    }

    @Test
    void everyRequirementNamesSchemesThatAreDefined() {
        List<String> defined = fieldNames(document.get("components").get("securitySchemes"));
        Set<String> named = new TreeSet<>();
        for (Stated operation : operations()) {
            for (JsonNode requirement : operation.operation().path("security")) {
                named.addAll(fieldNames(requirement));
            }
        }
        assertThat(defined).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void theDocumentIsValid() {
        SwaggerParseResult result = parsed(document);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths()).hasSize(document.get("paths").size());
    }

    /** So that the parser is known to look at what it is given. */
    @Test
    void anInvalidDocumentWouldBeFound() {
        for (String member : List.of("responses", "security")) {
            JsonNode broken = document.deepCopy();
            ((ObjectNode) broken.get("paths").get("/otp").get("post")).put(member, "broken");
            assertThat(parsed(broken).getMessages()).as(member).isNotEmpty();
        }
    }

    private static SwaggerParseResult parsed(JsonNode document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readContents(document.toString(), null, options);
    }
}

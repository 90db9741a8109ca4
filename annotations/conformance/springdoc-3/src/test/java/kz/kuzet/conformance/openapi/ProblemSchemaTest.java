package kz.kuzet.conformance.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.conformance.openapi.portal.Application;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.Refusal;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers of running guards, held against the schemas of the document. */
class ProblemSchemaTest {

    /** Invented: no month of birth is 00. */
    private static final RecipientId RECIPIENT = RecipientId.of("990099000005");

    @ParameterizedTest
    @CsvSource({"openapi_3_0", "openapi_3_1"})
    void guardsAnswerAsTheDocumentSays(String version) {
        try (Portal portal = Portal.start(
                Application.class, "springdoc.api-docs.version=" + version, "kuzet.max-request-size=11B")) {
            JsonNode document = portal.document();
            TestEvidence evidence = portal.bean(TestEvidence.class);
            for (String language : List.of("kk", "ru", "en")) {
                evidence.reset();
                conforms(portal, document, version, "POST", "/otp", 401, language);
                conforms(portal, document, version, "POST", "/login", 401, language);
                conforms(portal, document, version, "GET", "/eds", 401, language);
                evidence.logIn(RECIPIENT);
                conforms(portal, document, version, "POST", "/otp", 401, language);
                conforms(portal, document, version, "POST", "/eds", 401, language);
                conforms(portal, document, version, "POST", "/otp", "a byte more.", 413, language);
                conforms(portal, document, version, "POST", "/eds", "a byte more.", 413, language);
                evidence.over(Channel.SHORT_TEXT_MESSAGE);
                conforms(portal, document, version, "POST", "/otp", 403, language);
                conforms(portal, document, version, "GET", "/eds", 403, language);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"openapi_3_0", "openapi_3_1"})
    void whatNobodyClassifiedIsRefusedAsTheDocumentSays(String version) {
        try (Portal portal = Portal.start(
                kz.kuzet.conformance.openapi.unclassified.Application.class,
                "kuzet.unclassified=refuse",
                "springdoc.api-docs.version=" + version)) {
            JsonNode document = portal.document();
            conforms(portal, document, version, "GET", "/forgotten", 403, "en");
            JsonNode forgotten = document.at("/paths/~1forgotten/get");
            assertThat(forgotten.get("x-kuzet").toString()).isEqualTo("{\"action\":\"refuse\"}");
            assertThat(forgotten.has("security")).isFalse();
            assertThat(forgotten.get("responses").has("401")).isFalse();
            assertThat(forgotten.get("responses").has("200")).isTrue();
            assertThat(document.at("/paths/~1health/get").has("x-kuzet")).isFalse();
            assertThat(document.get("components").has("securitySchemes")).isFalse();
            assertThat(document.toString()).doesNotContain("Forgotten#forgotten");
        }
    }

    @Test
    void everyConstantThatAnAnswerCanHoldIsInItsSchema() {
        try (Portal portal = Portal.start(Application.class)) {
            JsonNode schemas = portal.document().at("/components/schemas");
            JsonNode method = schemas.at("/KuzetStepUpRequired/properties/acceptableMethods/items/properties");
            assertThat(constants(method.get("method"))).isEqualTo(names(AuthenticationMethod.values()));
            assertThat(constants(method.get("acr")))
                    .isEqualTo(Stream.of(AuthenticationMethod.values())
                            .map(ProblemResponse::acr)
                            .toList());
            assertThat(constants(method.at("/missingFactors/items"))).isEqualTo(names(Factor.values()));
            assertThat(constants(schemas.at("/KuzetRefused/properties/reason"))).isEqualTo(names(Refusal.values()));
        }
    }

    private static List<String> constants(JsonNode schema) {
        List<String> constants = new ArrayList<>();
        schema.get("enum").forEach(constant -> constants.add(constant.asText()));
        return constants;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static void conforms(
            Portal portal, JsonNode document, String version, String method, String path, int status, String language) {
        String body = method.equals("POST") ? "the request" : null;
        conforms(portal, document, version, method, path, body, status, language);
    }

    private static void conforms(
            Portal portal,
            JsonNode document,
            String version,
            String method,
            String path,
            String request,
            int status,
            String language) {
        HttpResponse<String> answer = portal.send(method, path, request, "Accept-Language", language);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode response = document.get("paths")
                .get(path)
                .get(method.toLowerCase(java.util.Locale.ROOT))
                .get("responses")
                .get(Integer.toString(status));
        assertThat(response.path("headers").has("WWW-Authenticate"))
                .isEqualTo(answer.headers().firstValue("WWW-Authenticate").isPresent());
        String reference = response.get("content")
                .get("application/problem+json")
                .get("schema")
                .get("$ref")
                .asText();
        JsonNode schema = document.at(reference.substring(1));
        JsonNode body = Portal.json(answer.body());
        assertThat(errors(schema, body, version)).isEmpty();
        everyMemberIsDescribed(schema, body);
        everyRequiredMemberIsMissed(schema, body, version);
    }

    private static List<Error> errors(JsonNode schema, JsonNode body, String version) {
        Dialect dialect = version.equals("openapi_3_0") ? Dialects.getOpenApi30() : Dialects.getOpenApi31();
        return SchemaRegistry.withDialect(dialect).getSchema(schema).validate(body);
    }

    private static void everyMemberIsDescribed(JsonNode schema, JsonNode value) {
        if (value.isArray()) {
            assertThat(schema.get("type").asText()).isEqualTo("array");
            assertThat(schema.get("description").asText()).isNotBlank();
            value.forEach(item -> everyMemberIsDescribed(schema.get("items"), item));
            return;
        }
        assertThat(schema.get("description").asText()).isNotBlank();
        value.fields().forEachRemaining(member -> {
            JsonNode described = schema.get("properties").get(member.getKey());
            assertThat(described).as(member.getKey()).isNotNull();
            everyMemberIsDescribed(described, member.getValue());
        });
    }

    /** A schema that allows everything would say nothing. */
    private static void everyRequiredMemberIsMissed(JsonNode schema, JsonNode body, String version) {
        List<String> members = new ArrayList<>();
        schema.get("required").forEach(member -> members.add(member.asText()));
        assertThat(members).contains("type", "title", "status", "detail");
        for (String member : members) {
            ObjectNode without = body.deepCopy();
            without.remove(member);
            assertThat(errors(schema, without, version)).as("without " + member).isNotEmpty();
            ObjectNode wrong = body.deepCopy();
            wrong.put(member, true);
            assertThat(errors(schema, wrong, version)).as("wrong " + member).isNotEmpty();
        }
    }
}

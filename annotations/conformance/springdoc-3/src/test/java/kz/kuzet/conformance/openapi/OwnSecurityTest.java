package kz.kuzet.conformance.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kz.kuzet.conformance.openapi.gateway.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an application says for all its operations stays, also in groups, and whatever it adds by customizers. */
class OwnSecurityTest {

    private static final String OTP = "\"kuzet_login_password\":[],\"kuzet_one_time_password\":[]";
    private static final String EDS = "\"kuzet_login_password\":[],\"kuzet_eds\":[]";

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.start(Application.class);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void oursIsAskedForTogetherWithEachOfTheirAlternatives() {
        JsonNode document = portal.document();
        assertThat(document.get("security").toString()).isEqualTo("[{\"key\":[]},{\"certificate\":[\"read\"]}]");
        assertThat(document.at("/paths/~1otp/post/security").toString())
                .isEqualTo("[{\"key\":[]," + OTP + "},{\"key\":[]," + EDS + "},{\"certificate\":[\"read\"]," + OTP
                        + "},{\"certificate\":[\"read\"]," + EDS + "}]");
    }

    /** Where the application says that an operation needs nothing, the guard still asks. */
    @Test
    void whereTheApplicationAsksForNothingOursStandsAlone() {
        assertThat(portal.document().at("/paths/~1otp/get/security").toString())
                .isEqualTo("[{\"kuzet_login_password\":[]}]");
    }

    /** This group's customizer adds {@code key} as an alternative to whatever is there already: that alone never suffices. */
    @Test
    void whatAGroupAddsIsNoWayRound() {
        JsonNode security = portal.document("/v3/api-docs/all").at("/paths/~1otp/post/security");
        assertThat(security)
                .isNotEmpty()
                .allMatch(requirement -> requirement.has("kuzet_login_password")
                        && (requirement.has("kuzet_one_time_password") || requirement.has("kuzet_eds")));
        assertThat(security.toString()).contains("\"key\":[]", "\"certificate\":[\"read\"]");
    }

    @Test
    void theDocumentOfAGroupSaysTheSame() {
        JsonNode whole = portal.document().get("paths").deepCopy();
        JsonNode group = portal.document("/v3/api-docs/all").get("paths").deepCopy();
        ((ObjectNode) whole.at("/~1otp/post")).remove("security");
        ((ObjectNode) group.at("/~1otp/post")).remove("security");
        assertThat(group).isEqualTo(whole);
    }

    @Test
    void theirResponsesKeepTheirWordsAndGetOurMediaType() {
        for (String document : new String[] {"/v3/api-docs", "/v3/api-docs/all"}) {
            JsonNode responses = portal.document(document).at("/paths/~1otp/post/responses");
            assertThat(responses.at("/401/description").asText()).isEqualTo("The key is wrong");
            assertThat(responses
                            .at("/401/content/application~1problem+json/schema/$ref")
                            .asText())
                    .isEqualTo("#/components/schemas/KuzetStepUpRequired");
            assertThat(responses.at("/401/headers").has("WWW-Authenticate")).isTrue();
            assertThat(responses.at("/403/description").asText()).isEqualTo("Forbidden");
            assertThat(responses.at("/403/content").has("*/*")).isTrue();
            assertThat(responses
                            .at("/403/content/application~1problem+json/schema/$ref")
                            .asText())
                    .isEqualTo("#/components/schemas/KuzetRefused");
            assertThat(responses.at("/403").has("headers")).isFalse();
            assertThat(responses.has("500")).isTrue();
        }
    }

    /** springdoc makes one response of an advice, and it is the excluded handler's as well. */
    @Test
    void excludedHandlersGetNothing() {
        JsonNode health = portal.document().at("/paths/~1health/get");
        assertThat(health.toString()).doesNotContain("uzet").doesNotContain("problem+json");
        assertThat(health.get("x-handler").asText()).isEqualTo("health");
        assertThat(health.has("security")).isFalse();
    }

    @Test
    void switchedOffTheDocumentSaysNothingOfGuards() {
        try (Portal off = Portal.start(Application.class, "kuzet.openapi.enabled=false")) {
            for (String document : new String[] {"/v3/api-docs", "/v3/api-docs/all"}) {
                assertThat(off.document(document).toString())
                        .contains("/otp")
                        .doesNotContain("uzet")
                        .doesNotContain("problem+json");
            }
            assertThat(off.send("POST", "/otp", null).statusCode()).isEqualTo(401);
        }
    }
}

package kz.kuzet.conformance.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kuzet.conformance.graphql.portal.Application;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is confirmed is the document, the operation and the variables, whatever does not change their meaning. */
class FormedRequestTest {

    private static Server server;
    private static GraphQlTestEvidence evidence;

    @BeforeAll
    static void start() {
        server = Served.MVC.start(Application.class, "kuzet.max-request-size=20KB");
        evidence = server.bean(GraphQlTestEvidence.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void logIn() {
        Calls.taken();
        evidence.reset().logIn(Recipients.RECIPIENT);
    }

    /** Sends JSON as it stands, and returns the digest of the challenge. */
    private static String challenged(String json) {
        HttpResponse<String> response = server.post("/graphql", json, "Content-Type", "application/json");
        assertThat(response.statusCode()).isEqualTo(200);
        Answer answer = Answer.of(response.body());
        assertThat(answer.errors()).as(json).isNotEmpty();
        return (String) Answer.extensions(answer.errors().get(0)).get("requestDigest");
    }

    private static String request(String document, String rest) {
        return "{\"query\":" + Answer.json(document) + rest + "}";
    }

    private static final String DOCUMENT = "mutation A($t:String=\"x\"){license(text:$t)}";
    private static final String CANONICAL = "{\"operationName\":\"A\",\"query\":\"mutation"
            + " A($t:String=\\\"x\\\"){license(text:$t)}\",\"variables\":%s}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                DOCUMENT,
                "mutation A ( $t : String = \"x\" ) { license ( text : $t ) }",
                "# of the portal\nmutation A($t:String=\"x\")\r\n{,,license(text:$t),# end\n}\n",
                "\uFEFFmutation\tA($t: String = \"\"\"x\"\"\") { license(text: $t) }",
                "mutation A($t:String=\"\\u0078\"){license(text:$t)}"
            })
    void whatGraphQlIgnoresDoesNotCount(String document) {
        assertThat(challenged(request(document, "")))
                .isEqualTo(Portal.digest("license", CANONICAL.formatted("{}")).toString());
        assertThat(challenged(request(document, ",\"operationName\":\"A\",\"variables\":{}")))
                .isEqualTo(Portal.digest("license", CANONICAL.formatted("{}")).toString());
    }

    @Test
    void anyOtherChangeCounts() {
        List<String> requests = List.of(
                request(DOCUMENT, ""),
                request("mutation B($t:String=\"x\"){license(text:$t)}", ""),
                request("mutation A($t:String=\"y\"){license(text:$t)}", ""),
                request("mutation A($t:String!=\"x\"){license(text:$t)}", ""),
                request("mutation A($u:String=\"x\"){license(text:$u)}", ""),
                request("mutation A($t:String=\"x\"){a:license(text:$t)}", ""),
                request("mutation A($t:String=\"x\"){license(text:$t)b:license(text:$t)}", ""),
                request("mutation A($t:String=\"x\"){b:license(text:$t)license(text:$t)}", ""),
                request("mutation A($t:String=\"x\"){license(text:$t)@include(if:true)}", ""),
                request("mutation A($t:String=\"x\"){...F}fragment F on Mutation{license(text:$t)}", ""),
                request("mutation A($t:String=\"x\"){...on Mutation{license(text:$t)}}", ""),
                request("mutation A{license(text:\"x\")}", ""),
                request("mutation A{license(text:\"x \")}", ""),
                request("mutation A{license(text:\"x,\")}", ""),
                request("mutation A{license(text:\"x#\")}", ""),
                request("mutation A{license(text:\"x\\\\\")}", ""),
                request("mutation A{license(text:\"\\\"\")}", ""),
                request("mutation A{license(text:\"\"\"x\n y\"\"\")}", ""),
                request("mutation A{license(text:null)}", ""),
                request("mutation A{license}", ""),
                request("mutation A{license}mutation B{license}", ",\"operationName\":\"A\""),
                request("mutation A{license}mutation B{license}", ",\"operationName\":\"B\""),
                request("mutation{license}", ""),
                request(DOCUMENT, ",\"variables\":{\"t\":\"x\"}"),
                request(DOCUMENT, ",\"variables\":{\"t\":\"y\"}"),
                request(DOCUMENT, ",\"variables\":{\"t\":null}"),
                request(DOCUMENT, ",\"variables\":{\"u\":\"x\"}"),
                request(DOCUMENT, ",\"variables\":{\"t\":\"x\",\"u\":1}"),
                request(DOCUMENT, ",\"variables\":{\"u\":1}"),
                request(DOCUMENT, ",\"variables\":{\"u\":\"1\"}"),
                request(DOCUMENT, ",\"variables\":{\"u\":true}"),
                request(DOCUMENT, ",\"variables\":{\"u\":[1,2]}"),
                request(DOCUMENT, ",\"variables\":{\"u\":[2,1]}"),
                request(DOCUMENT, ",\"variables\":{\"u\":[[1],2]}"),
                request(DOCUMENT, ",\"variables\":{\"u\":{}}"),
                request(DOCUMENT, ",\"variables\":{\"u\":[]}"),
                request(DOCUMENT, ",\"variables\":{\"u\":{\"a\":1}}"),
                request(DOCUMENT, ",\"variables\":{\"u\":9007199254740992}"),
                request(DOCUMENT, ",\"variables\":{\"u\":9007199254740993}"),
                request(DOCUMENT, ",\"variables\":{\"u\":0.1}"),
                request(DOCUMENT, ",\"variables\":{\"u\":0.10000000000000002}"),
                request(DOCUMENT, ",\"variables\":{\"u\":\"é\"}"),
                request(DOCUMENT, ",\"variables\":{\"u\":\"e\\u0301\"}"));
        Set<String> digests = new HashSet<>();
        assertThat(requests)
                .isNotEmpty()
                .allSatisfy(
                        request -> assertThat(digests.add(challenged(request))).isTrue());
        assertThat(Calls.taken()).isEmpty();
    }

    @Test
    void extensionsDoNotCount() {
        assertThat(challenged(request(DOCUMENT, ",\"extensions\":{\"confirmation\":\"of any kind\"}")))
                .isEqualTo(challenged(request(DOCUMENT, "")));
    }

    /** The numbers of RFC 8785, appendix B, and others at the edges of a form. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "5e-324, 5e-324",
        "-5e-324, -5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "9007199254740992, 9007199254740992",
        "-9007199254740992, -9007199254740992",
        "295147905179352830000.0, 295147905179352830000",
        "9.999999999999997e22, 9.999999999999997e+22",
        "1e23, 1e+23",
        "1.0000000000000001e23, 1.0000000000000001e+23",
        "999999999999999700000.0, 999999999999999700000",
        "999999999999999900000.0, 999999999999999900000",
        "1e21, 1e+21",
        "9.999999999999997e-7, 9.999999999999997e-7",
        "0.000001, 0.000001",
        "333333333.3333332, 333333333.3333332",
        "333333333.33333325, 333333333.33333325",
        "333333333.3333333, 333333333.3333333",
        "333333333.3333334, 333333333.3333334",
        "333333333.33333343, 333333333.33333343",
        "-0.0000033333333333333333, -0.0000033333333333333333",
        "1424953923781206.2, 1424953923781206.2",
        "5.6843418860808015e-14, 5.684341886080802e-14",
        "1.0, 1",
        "100, 100",
        "1e2, 100",
        "4.50, 4.5",
        "2e-3, 0.002",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "9007199254740993, 9007199254740993",
        "123456789012345678901234567890, 123456789012345678901234567890"
    })
    void numbersHaveOneForm(String sent, String canonical) {
        assertThat(challenged(request(DOCUMENT, ",\"variables\":{\"n\":" + sent + "}")))
                .isEqualTo(Portal.digest("license", CANONICAL.formatted("{\"n\":" + canonical + "}"))
                        .toString());
    }

    /** RFC 8785, sections 3.2.2 and 3.2.3. */
    @Test
    void stringsAndMembersHaveOneForm() {
        String sent = "{\"\\u20ac\":\"Euro Sign\",\"\\r"
                + "\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With"
                + " Dagesh\",\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning"
                + " Face\",\"\\u0080\":\"Control\",\"\\u00f6\":\"Latin Small Letter O With Diaeresis\","
                + "\"s\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"}";
        String canonical = "{\"\\r"
                + "\":\"Carriage Return\",\"1\":\"One\",\"s\":\"€$\\u000f\\n"
                + "A'B\\\"\\\\\\\\\\\"/\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With"
                + " Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter"
                + " Dalet With Dagesh\"}";
        assertThat(challenged(request(DOCUMENT, ",\"variables\":" + sent)))
                .isEqualTo(
                        Portal.digest("license", CANONICAL.formatted(canonical)).toString());
    }

    @Test
    void textThatIsNoUnicodeCannotBeConfirmed() {
        evidence.confirmWhateverIsSent(Factor.EDS);
        Answer answer = Answer.of(server.post(
                        "/graphql",
                        request(DOCUMENT, ",\"variables\":{\"u\":\"\\ud800\"}"),
                        "Content-Type",
                        "application/json")
                .body());
        assertThat(Answer.extensions(answer.error())).containsEntry("classification", "FORBIDDEN");
        assertThat(Calls.taken()).isEmpty();
    }

    @Test
    void aRequestThatIsTooLargeIsRefused() {
        evidence.confirmWhateverIsSent(Factor.EDS);
        Answer answer = Portal.send(server, "mutation{license(text:\"" + "x".repeat(21_000) + "\")}");
        assertThat(Answer.extensions(answer.error()))
                .containsEntry("status", 413)
                .containsEntry("type", "urn:kuzet:problem:request-too-large");
        assertThat(Calls.taken()).isEmpty();
        assertThat(Portal.send(server, "mutation{license(text:\"" + "x".repeat(19_000) + "\")}")
                        .errors())
                .isEmpty();
    }

    /** The digest of the challenge is the one that opens. */
    @Test
    void aChallengeCanBeMet() {
        String digest = challenged(request(DOCUMENT, ",\"variables\":{\"t\":\"й\"}"));
        evidence.confirm(
                new Confirmation(Factor.EDS, Recipients.RECIPIENT, kz.kuzet.guard.RequestDigest.ofHex(digest)));
        assertThat(Answer.of(server.post(
                                        "/graphql",
                                        request(DOCUMENT, ",\"variables\":{\"t\":\"й\"}"),
                                        "Content-Type",
                                        "application/json")
                                .body())
                        .data())
                .hasToString("{license=license: й}");
        challenged(request(DOCUMENT, ",\"variables\":{\"t\":\"и\"}"));
    }
}

package kz.kuzet.conformance.webflux.functions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.ClientText;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.webflux.functions.portal.Application;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.testing.ReactiveTestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the way to a function, the guard that its filter carries stands before it, and what was confirmed reaches it whole. */
class FunctionsTest {

    private static final String BODY = "the request: қолтаңба";
    private static final String TYPE = "text/plain;charset=UTF-8";

    private static Server server;
    private static ReactiveTestEvidence evidence;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class);
        evidence = server.bean(ReactiveTestEvidence.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        evidence.reset();
        Calls.taken();
    }

    record Way(String path, String handler, String answer) {}

    static List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (String name : List.of(
                "plain",
                "applied",
                "added",
                "hidden",
                "first",
                "second",
                "third",
                "mapped",
                "singleton",
                "registered",
                "bytes",
                "buffers",
                "exchange",
                "later")) {
            ways.add(way("/" + name, name));
        }
        ways.add(way("/filtered", "filtered yes"));
        ways.add(way("/inside/x", "inside"));
        ways.add(way("/deep/x", "x"));
        ways.add(way("/around/x", "around"));
        ways.add(way("/fourth/x", "x"));
        ways.add(way("/path/certificate", "path certificate"));
        ways.add(way("/hiding", "hidden by a mapping"));
        ways.add(way("/granted", "granted r_signed"));
        ways.add(new Way("/failing", "failing", "failing"));
        ways.add(new Way("/mutated", "mutated", "mutated and more"));
        return ways;
    }

    private static Way way(String path, String handler) {
        return new Way(path, handler, handler + " " + BODY);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void leadsToTheGuard(Way way) {
        HttpResponse<String> nobody = send(way);
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer acr_values=\"login_password_eds\"");
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.ONE_TIME_PASSWORD);
        assertThat(send(way).statusCode()).isEqualTo(401);
        assertThat(Calls.taken()).isEmpty();

        evidence.confirmWhateverIsSent(Factor.EDS);
        HttpResponse<String> granted = send(way);
        assertThat(granted.body()).isEqualTo(way.answer());
        assertThat(granted.statusCode()).isEqualTo(200);
        assertThat(Calls.taken()).containsExactly(way.handler());
    }

    /** The client confirms the text of its request, as before an annotated handler. */
    @ParameterizedTest
    @ValueSource(strings = {"/plain", "/filtered", "/inside/x", "/bytes", "/exchange"})
    void theWholeRequestIsConfirmed(String path) {
        evidence.logIn(Recipients.RECIPIENT)
                .confirm(new Confirmation(
                        Factor.EDS,
                        Recipients.RECIPIENT,
                        ClientText.digest("r_signed", "POST", path + "?page=1", TYPE, BODY)));
        List<HttpResponse<String>> others = List.of(
                server.post(path, BODY, "Content-Type", TYPE),
                server.post(path + "?page=2", BODY, "Content-Type", TYPE),
                server.post(path + "?page=1", BODY + "!", "Content-Type", TYPE),
                server.post(path + "?page=1", BODY, "Content-Type", "text/plain"));
        assertThat(others)
                .isNotEmpty()
                .allSatisfy(other -> assertThat(other.statusCode()).isEqualTo(401));
        assertThat(Calls.taken()).isEmpty();
        assertThat(server.post(path + "?page=1", BODY, "Content-Type", TYPE).body())
                .endsWith(BODY);
    }

    @Test
    void aLargeBodyIsRefused() {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.chunked("POST", "/exchange", "x".repeat(1 << 20)).body())
                .hasSize("exchange ".length() + (1 << 20));
        Calls.taken();
        assertThat(server.chunked("POST", "/exchange", "x".repeat((1 << 20) + 1))
                        .statusCode())
                .isEqualTo(413);
        assertThat(Calls.taken()).isEmpty();
    }

    /** The form reaches the function too. */
    @Test
    void aFormIsConfirmedAsItArrived() {
        String type = "application/x-www-form-urlencoded";
        evidence.logIn(Recipients.RECIPIENT)
                .confirm(new Confirmation(
                        Factor.EDS,
                        Recipients.RECIPIENT,
                        ClientText.digest("r_signed", "POST", "/fields", type, "a=1&b=2")));
        assertThat(server.post("/fields", "a=1&b=3", "Content-Type", type).statusCode())
                .isEqualTo(401);
        assertThat(Calls.taken()).isEmpty();
        assertThat(server.post("/fields", "a=1&b=2", "Content-Type", type).body())
                .isEqualTo("fields {a=[1], b=[2]}");
    }

    @Test
    void toPrepareLoginSuffices() {
        assertThat(server.get("/form").statusCode()).isEqualTo(401);
        assertThat(Calls.taken()).isEmpty();
        evidence.logIn(Recipients.RECIPIENT);
        assertThat(server.get("/form").body()).isEqualTo("form");
    }

    @Test
    void whatProvidesNoServiceIsCalled() {
        assertThat(server.get("/free").body()).isEqualTo("free false");
        assertThat(server.get("/file").body()).isEqualTo("file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plain/", "/PLAIN", "/plain.json", "//plain", "/./plain", "/x/../plain"})
    void anotherSpellingOfTheAddressHelpsNobody(String path) {
        assertThat(server.post(path, BODY).statusCode()).isNotEqualTo(200);
        assertThat(Calls.taken()).isEmpty();
    }

    private static HttpResponse<String> send(Way way) {
        return server.post(way.path(), BODY, "Content-Type", TYPE);
    }
}

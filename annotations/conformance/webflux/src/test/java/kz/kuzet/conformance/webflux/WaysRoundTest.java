package kz.kuzet.conformance.webflux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.webflux.portal.Application;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.testing.ReactiveTestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the way to a handler, the guard stands before it. */
class WaysRoundTest {

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

    record Way(String method, String path, String handler, String answer) {}

    static List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")) {
            String body = hasBody(method) ? "the request" : "null";
            ways.add(new Way(
                    method,
                    "/signed",
                    "signed " + method,
                    method.equals("HEAD") ? "" : "signed " + method + " " + body));
        }
        for (String name : List.of("mono", "flux", "future", "entity", "injected", "proxied")) {
            ways.add(new Way("POST", "/" + name, name, name + " the request"));
        }
        ways.add(new Way("POST", "/events", "events", "data:events\n\ndata:the request\n\n"));
        ways.add(new Way("POST", "/void", "void", ""));
        ways.add(new Way("POST", "/object", "object", ""));
        ways.add(new Way("POST", "/filtered-object", "object", ""));
        ways.add(new Way("POST", "/forward?to=/signed", "signed POST", "signed POST the request"));
        ways.add(new Way("GET", "/forward?to=/signed", "signed GET", "signed GET null"));
        ways.add(new Way("POST", "/forward?to=/proxied", "proxied", "proxied the request"));
        ways.add(new Way("POST", "/forward?to=/object", "object", ""));
        return ways;
    }

    private static boolean hasBody(String method) {
        return !List.of("GET", "HEAD", "OPTIONS").contains(method);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void leadsToTheGuard(Way way) {
        HttpResponse<String> nobody = send(way);
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer acr_values=\"login_password_eds\"");
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.ONE_TIME_PASSWORD);
        HttpResponse<String> tooWeak = send(way);
        assertThat(tooWeak.statusCode()).isEqualTo(401);
        assertThat(tooWeak.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("insufficient_user_authentication");
        assertThat(Calls.taken()).isEmpty();

        evidence.confirmWhateverIsSent(Factor.EDS);
        HttpResponse<String> granted = send(way);
        assertThat(granted.statusCode()).isEqualTo(200);
        assertThat(granted.body()).isEqualTo(way.answer());
        assertThat(Calls.taken()).containsExactly(way.handler());
    }

    private static HttpResponse<String> send(Way way) {
        return server.send(way.method(), way.path(), hasBody(way.method()) ? "the request" : null);
    }

    @Test
    void aHandlerKnowsByWhichDecisionItWasCalled() {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("/granted", "the request").body())
                .isEqualTo("granted: SEND x_signed by LOGIN_PASSWORD_EDS true");
        assertThat(server.get("/free").body()).isEqualTo("free false");
    }

    /** The guard decides for each subscription; the body that has arrived is the same. */
    @Test
    void whoeverTriesOnceMoreIsAskedOnceMore() {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("/again", "the request", "Again", "yes").body()).isEqualTo("again the request");
        assertThat(Calls.taken()).containsExactly("failing", "again");
        HttpResponse<String> challenge = server.post("/again", "the request", "Again", "logged-out");
        assertThat(challenge.statusCode()).isEqualTo(401);
        assertThat(Calls.taken()).containsExactly("failing");
    }

    @Test
    void aHandshakeIsGuarded() throws Exception {
        assertThat(server.get("/socket").statusCode()).isEqualTo(401);
        assertThatThrownBy(this::connect).hasCauseInstanceOf(WebSocketHandshakeException.class);
        assertThat(Calls.taken()).isEmpty();
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        connect().abort();
        assertThat(Calls.next()).isEqualTo("socket");
    }

    private WebSocket connect() throws Exception {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + server.port() + "/socket"), new WebSocket.Listener() {})
                .get(30, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signed/", "/SIGNED", "/signed.json", "//signed", "/./signed", "/x/../signed"})
    void anotherSpellingOfTheAddressHelpsNobody(String path) {
        assertThat(server.post(path, "the request").statusCode()).isNotEqualTo(200);
        assertThat(Calls.taken()).isEmpty();
    }
}

package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.kuzet.conformance.spring.containers.OnJetty;
import kz.kuzet.conformance.spring.containers.OnUndertow;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.context.WebServerApplicationContext;

/** Spring MVC on the other containers that Spring Boot has: the same decisions, and the same forms. */
class ContainersTest {

    private static final List<Class<?>> CONTAINERS = List.of(OnJetty.class, OnUndertow.class);
    private static final Map<List<Class<?>>, Server> SERVERS = new HashMap<>();

    private static Server server(Class<?> application, Class<?> container) {
        return SERVERS.computeIfAbsent(
                List.of(application, container),
                started -> Server.start(
                        Server.withoutSecurity(),
                        new Class<?>[] {application, container},
                        "spring.servlet.multipart.max-file-size=1MB"));
    }

    @AfterAll
    static void stop() {
        SERVERS.values().forEach(Server::close);
        SERVERS.clear();
    }

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @ParameterizedTest
    @ValueSource(classes = {OnJetty.class, OnUndertow.class})
    void isTheContainer(Class<?> container) {
        WebServerApplicationContext context =
                (WebServerApplicationContext) server(kz.kuzet.conformance.spring.table.Application.class, container)
                        .context();
        assertThat(context.getWebServer().getClass().getSimpleName())
                .startsWith(container.getSimpleName().substring("On".length()));
    }

    static Stream<Arguments> attempts() {
        return CONTAINERS.stream()
                .flatMap(container ->
                        Attempt.all("", "/function").stream().map(attempt -> Arguments.of(container, attempt)));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void answers(Class<?> container, Attempt attempt) {
        Server server = server(kz.kuzet.conformance.spring.table.Application.class, container);
        TestEvidence evidence = server.bean(TestEvidence.class);
        attempt.showIn(evidence);
        HttpResponse<String> response = sent(server, attempt);
        attempt.check(
                response.statusCode(),
                name -> response.headers().firstValue(name).orElse(null),
                response.body());
        attempt.showForeignIn(evidence);
        assertThat(sent(server, attempt).statusCode())
                .isEqualTo(attempt.withoutConfirmations().status());
    }

    private static HttpResponse<String> sent(Server server, Attempt attempt) {
        return again(() -> server.post(attempt.path(), Attempt.BODY, "Content-Type", Attempt.TYPE));
    }

    private static HttpResponse<String> sent(
            Server server, boolean chunked, String path, byte[] body, String... headers) {
        return again(() -> server.bytes(chunked, path, body, headers));
    }

    /** A server closes the connection after a body that it has not read, and the client may have sent the next request by then. */
    private static HttpResponse<String> again(Supplier<HttpResponse<String>> request) {
        for (int times = 0; times < 3; times++) {
            try {
                return request.get();
            } catch (UncheckedIOException closed) {
                assertThat(Calls.taken()).isEmpty();
            }
        }
        return request.get();
    }

    static Stream<Arguments> forms() {
        return CONTAINERS.stream()
                .flatMap(container -> Stream.of(
                                FormBodies.FIELDS, FormBodies.PARTS_ONE_FILE, FormBodies.PARTS_MANY_FILES)
                        .flatMap(body -> Stream.of("nothing", "parameter")
                                .map(filter -> Arguments.of(container, body, filter))));
    }

    /** A guarded handler finds in a form what one without a guard finds, also where a filter has asked for a parameter. */
    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsDigestedAsItArrivedAndReachesTheHandler(Class<?> container, FormBodies body, String filter) {
        Server server = server(kz.kuzet.conformance.spring.taken.Application.class, container);
        TestEvidence evidence = server.bean(TestEvidence.class);
        String[] headers = {"Content-Type", body.type(), "Filter", filter};
        List<String> ways = body.isMultipart()
                ? List.of("parameters", "bound", "multipart", "parts")
                : List.of("parameters", "bound", "parameter", "map");
        for (String way : ways) {
            String path = "/signed/" + way + "?amount=0";
            RequestDigest digest = ClientText.digestOfBytes("taken_signed", "POST", path, body.type(), body.bytes());
            for (boolean chunked : new boolean[] {false, true}) {
                HttpResponse<String> free = sent(server, chunked, "/free/" + way + "?amount=0", body.bytes(), headers);
                assertThat(free.statusCode()).as(free.body()).isEqualTo(200);
                Calls.taken();
                evidence.reset();
                assertThat(sent(server, chunked, path, body.bytes(), headers).statusCode())
                        .isEqualTo(401);
                evidence.logIn(Recipients.RECIPIENT);
                assertThat(sent(server, chunked, path, body.bytes(), headers).body())
                        .contains("\"requestDigest\":\"" + digest + "\"");
                evidence.confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, digest));
                assertThat(sent(server, chunked, path, body.changed(), headers).statusCode())
                        .isIn(400, 401);
                assertThat(Calls.taken()).isEmpty();
                assertThat(sent(server, chunked, path, body.bytes(), headers).body())
                        .as("%s %s", way, filter)
                        .isEqualTo(free.body());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {OnJetty.class, OnUndertow.class})
    void aConfirmationIsForTheWholeRequest(Class<?> container) {
        Server server = server(kz.kuzet.conformance.spring.formed.Application.class, container);
        TestEvidence evidence = server.bean(TestEvidence.class);
        RequestDigest digest = ClientText.digest("f_other", "POST", "/other?a=%D2%9B", "text/plain", "body");
        evidence.reset()
                .logIn(Recipients.RECIPIENT)
                .confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, digest));
        assertThat(posted(server, "/other?a=%D2%9B", "body", "Content-Type", "text/plain")
                        .body())
                .isEqualTo("other POST body");
        assertThat(posted(server, "/other?a=%D2%9b", "body", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(401);
        assertThat(posted(server, "/other", "body", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(401);
        assertThat(posted(server, "/other?a=%D2%9B", "bodY", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(401);
        assertThat(again(() -> server.send("PUT", "/other?a=%D2%9B", "body", "Content-Type", "text/plain"))
                        .statusCode())
                .isEqualTo(401);
    }

    private static HttpResponse<String> posted(Server server, String path, String body, String... headers) {
        return again(() -> server.post(path, body, headers));
    }
}

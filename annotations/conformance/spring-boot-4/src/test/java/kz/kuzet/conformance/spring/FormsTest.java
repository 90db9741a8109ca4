package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.conformance.spring.taken.Application;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms are digested as they arrived, and a guarded handler finds in them what one without a guard finds. */
class FormsTest {

    private static final List<String> WAYS = List.of(
            "argument",
            "injected",
            "holder",
            "cast",
            "reader",
            "arguments",
            "reader-argument",
            "entity",
            "parameters",
            "map",
            "parameter",
            "bound",
            "part",
            "multipart",
            "parts",
            "listener",
            "listener-injected",
            "later");

    private static Server server;
    private static TestEvidence evidence;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class, "spring.servlet.multipart.max-file-size=1MB");
        evidence = server.bean(TestEvidence.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        Calls.taken();
        evidence.reset();
    }

    static Stream<Arguments> everyForm() {
        return Stream.of(FormBodies.values())
                .flatMap(body -> Stream.of("nothing", "parameter").map(filter -> Arguments.of(body, filter)));
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void isDigestedAsItArrivedAndReachesTheHandler(FormBodies body, String filter) throws Exception {
        for (String way : WAYS) {
            check(way, body.type(), body.bytes(), body.changed(), filter);
        }
        KeptFiles.areGone();
    }

    /** What is no form is found whole too, by whatever reference to the request. */
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json"})
    void anotherBodyIsFoundByEveryReference(String type) throws Exception {
        for (String way : WAYS) {
            check(way, type, "{\"a\": 1}".getBytes(), "{\"a\": 2}".getBytes(), "nothing");
        }
    }

    private static void check(String way, String type, byte[] body, byte[] changed, String filter) {
        for (boolean chunked : new boolean[] {false, true}) {
            Sent sent = new Sent(chunked, way, body, changed, "Content-Type", type, "Filter", filter);
            evidence.reset();
            try {
                HttpResponse<String> free = sent.to("/free/", body);
                int calls = Calls.taken().size();
                // The container refuses some forms as soon as a filter asks for a parameter.
                if (!filter.equals("parameter") || free.statusCode() != 400) {
                    checkRefusals(sent, type);
                    checkGrant(sent, free, calls);
                }
            } catch (UncheckedIOException e) {
                // Tomcat 10 ends the connection within its answer to a form that its own parser has refused.
                assertThat(filter).isEqualTo("parameter");
                Calls.taken();
                evidence.reset();
                sent.whetherOrNotItIsAnswered("/signed/");
                assertThat(Calls.taken()).isEmpty();
            }
        }
    }

    private static void checkRefusals(Sent sent, String type) {
        RequestDigest digest =
                ClientText.digestOfBytes("taken_signed", "POST", "/signed/" + sent.way + "?amount=0", type, sent.body);
        HttpResponse<String> nobody = sent.to("/signed/", sent.body);
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.body()).doesNotContain("requestDigest");
        evidence.logIn(Recipients.RECIPIENT);
        assertThat(sent.to("/signed/", sent.body).body()).contains("\"requestDigest\":\"" + digest + "\"");
        evidence.confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, digest));
        assertThat(sent.to("/signed/", sent.changed).statusCode()).isIn(400, 401);
        assertThat(Calls.taken()).isEmpty();
    }

    private static void checkGrant(Sent sent, HttpResponse<String> free, int calls) {
        HttpResponse<String> signed = sent.to("/signed/", sent.body);
        assertThat(signed.statusCode()).as("%s %s", sent.way, signed.body()).isEqualTo(free.statusCode());
        assertThat(Calls.taken()).hasSize(calls);
        if (free.statusCode() == 200) {
            assertThat(signed.body()).as(sent.way).isEqualTo(free.body());
        }
    }

    /** A form that is sent in one way. */
    private record Sent(boolean chunked, String way, byte[] body, byte[] changed, String... headers) {

        HttpResponse<String> to(String folder, byte[] form) {
            return send(chunked, folder + way, form, headers);
        }

        void whetherOrNotItIsAnswered(String folder) {
            try {
                assertThat(to(folder, body).statusCode()).isNotEqualTo(200);
            } catch (UncheckedIOException e) {
                assertThat(e).hasCauseInstanceOf(IOException.class);
            }
        }
    }

    private static HttpResponse<String> send(boolean chunked, String path, byte[] body, String... headers) {
        return server.bytes(chunked, path + "?amount=0", body, headers);
    }

    /** The limits of the container hold on: what is too large for them is too large with a guard too. */
    @ParameterizedTest
    @EnumSource(names = {"PARTS_ONE_FILE"})
    void theLimitsOfTheContainerHoldOn(FormBodies small) {
        try (Server limited = Server.start(
                Application.class, "spring.servlet.multipart.max-file-size=1KB", "kuzet.max-request-size=3MB")) {
            TestEvidence shown = limited.bean(TestEvidence.class);
            for (byte[] form : List.of(small.bytes(), FormBodies.large(10_000), FormBodies.large(2_000_000))) {
                int free = limited.bytes(false, "/free/multipart", form, "Content-Type", small.type())
                        .statusCode();
                shown.reset()
                        .logIn(Recipients.RECIPIENT)
                        .confirm(new Confirmation(
                                Factor.EDS,
                                Recipients.RECIPIENT,
                                ClientText.digestOfBytes(
                                        "taken_signed", "POST", "/signed/multipart", small.type(), form)));
                assertThat(limited.bytes(false, "/signed/multipart", form, "Content-Type", small.type())
                                .statusCode())
                        .isEqualTo(free);
            }
        }
    }
}

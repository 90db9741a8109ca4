package kz.kuzet.conformance.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.ClientText;
import kz.kuzet.conformance.spring.FormBodies;
import kz.kuzet.conformance.spring.KeptFiles;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.jakarta.servlet.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms are digested as they arrived, and a guarded servlet finds in them what one without a guard finds. */
class FormsTest {

    private static final int LIMIT = 400_000;

    private static final TestEvidence EVIDENCE = new TestEvidence();
    private static final Map<Container, Portal> PORTALS = new EnumMap<>(Container.class);

    @BeforeAll
    static void start() throws Exception {
        for (Container container : Container.values()) {
            PORTALS.put(
                    container,
                    new Portal.Builder()
                            .offering(Taking.Signed.class, Taking.Free.class)
                            .parameter("kuzet.max-request-size", Integer.toString(LIMIT))
                            .with(FormsTest::register)
                            .start(container, EVIDENCE));
        }
    }

    private static void register(ServletContext context) {
        for (Class<? extends Servlet> type : List.of(Taking.Signed.class, Taking.Free.class)) {
            ServletRegistration.Dynamic servlet = context.addServlet(type.getSimpleName(), type);
            servlet.setMultipartConfig(new MultipartConfigElement("", 1_000_000, 2_000_000, 1000));
            Portal.map(servlet, Portal.path(type));
        }
        FilterRegistration.Dynamic before = context.addFilter("before", new Taking.Before());
        before.setAsyncSupported(true);
        before.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
    }

    @AfterAll
    static void stop() {
        PORTALS.values().forEach(Portal::close);
    }

    @BeforeEach
    void forget() {
        Calls.taken();
        EVIDENCE.reset();
    }

    static Stream<Arguments> everyForm() {
        return Stream.of(Container.values())
                .flatMap(container -> Stream.of(FormBodies.values())
                        .flatMap(body -> Stream.of("nothing", "encoding", "parameter", "parts", "stream", "some")
                                .filter(filter -> body.isMultipart() || !filter.equals("parts"))
                                .map(filter -> Arguments.of(container, body, filter))));
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void isDigestedAsItArrivedAndReachesTheServlet(Container container, FormBodies body, String filter)
            throws Exception {
        Portal portal = PORTALS.get(container);
        String query = "?q=1&b=0";
        RequestDigest digest =
                ClientText.digestOfBytes("taking_signed", "POST", "/signed" + query, body.type(), body.bytes());
        List<String> reads = new ArrayList<>(List.of("parameters", "values", "stream", "reader", "listener"));
        if (body.isMultipart()) {
            reads.addAll(List.of("parts", "parts-parameters", "part"));
        }
        for (String read : reads) {
            for (boolean chunked : new boolean[] {false, true}) {
                for (String way : List.of("plain", "async", "raw")) {
                    if (!way.equals("plain") && !filter.equals("nothing")) {
                        continue;
                    }
                    String[] headers = {"Content-Type", body.type(), "Read", read, "Filter", filter, "Way", way};
                    EVIDENCE.reset();
                    HttpResponse<String> free = portal.bytes(chunked, "/free" + query, body.bytes(), headers);
                    if (Calls.taken().isEmpty()) {
                        // The filter fails at such a body.
                        continue;
                    }
                    HttpResponse<String> nobody = portal.bytes(chunked, "/signed" + query, body.bytes(), headers);
                    assertThat(nobody.statusCode()).isEqualTo(401);
                    assertThat(nobody.body()).doesNotContain("requestDigest");
                    EVIDENCE.logIn(Recipients.RECIPIENT);
                    HttpResponse<String> challenge = portal.bytes(chunked, "/signed" + query, body.bytes(), headers);
                    assertThat(challenge.statusCode()).as(challenge.body()).isEqualTo(401);
                    assertThat(challenge.body()).contains("\"requestDigest\":\"" + digest + "\"");
                    EVIDENCE.confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, digest));
                    assertThat(portal.bytes(chunked, "/signed" + query, body.changed(), headers)
                                    .statusCode())
                            .isIn(
                                    400, 401,
                                    500); // Jetty refuses what is no form any more when a filter asks for a parameter.
                    assertThat(Calls.taken()).isEmpty();
                    HttpResponse<String> signed = portal.bytes(chunked, "/signed" + query, body.bytes(), headers);
                    assertThat(Calls.taken()).isNotEmpty().allMatch("Signed"::equals);
                    if (!filter.equals("some") && !(filter.equals("stream"))) {
                        assertThat(signed.statusCode())
                                .as("%s %s: %s", read, way, signed.body())
                                .isEqualTo(free.statusCode());
                        if (free.statusCode() == 200) {
                            assertThat(signed.body()).as("%s %s", read, way).isEqualTo(free.body());
                        }
                    }
                }
            }
        }
        KeptFiles.areGone();
    }

    static Stream<Arguments> everyOtherBody() {
        return Stream.of(Container.values())
                .flatMap(container -> Stream.of(1, 1000, 200_000)
                        .flatMap(size ->
                                Stream.of("nothing", "replaced").map(filter -> Arguments.of(container, size, filter))));
    }

    /** A servlet finds another body whole too, whether it waits for the bytes or a listener is told of them. */
    @ParameterizedTest
    @MethodSource("everyOtherBody")
    void anotherBodyReachesTheServlet(Container container, int size, String filter) throws Exception {
        Portal portal = PORTALS.get(container);
        byte[] body = "x".repeat(size).getBytes(StandardCharsets.US_ASCII);
        EVIDENCE.logIn(Recipients.RECIPIENT)
                .confirm(new Confirmation(
                        Factor.EDS,
                        Recipients.RECIPIENT,
                        ClientText.digestOfBytes("taking_signed", "POST", "/signed", "text/plain", body)));
        for (String read : List.of("stream", "reader", "listener")) {
            for (boolean chunked : new boolean[] {false, true}) {
                for (String way : List.of("plain", "async", "raw")) {
                    if (way.equals("raw") && filter.equals("replaced")) {
                        // The container's own stream has been read for the digest.
                        continue;
                    }
                    String[] headers = {"Content-Type", "text/plain", "Read", read, "Filter", filter, "Way", way};
                    HttpResponse<String> free = portal.bytes(chunked, "/free", body, headers);
                    assertThat(free.statusCode()).isEqualTo(200);
                    assertThat(free.body()).isNotEmpty();
                    assertThat(portal.bytes(chunked, "/signed", body, headers).body())
                            .as("%s %s", read, way)
                            .isEqualTo(free.body());
                    assertThat(Calls.taken()).contains("Free", "Signed");
                }
            }
        }
        KeptFiles.areGone();
    }

    @ParameterizedTest
    @EnumSource
    void noMoreIsKeptThanIsSetAndWhatHasNoGuardIsLeftAlone(Container container) throws Exception {
        Portal portal = PORTALS.get(container);
        byte[] larger = FormBodies.large(LIMIT + 1);
        String type = "multipart/form-data; boundary=x";
        for (boolean chunked : new boolean[] {false, true}) {
            for (String filter : List.of("nothing", "parts")) {
                String[] headers = {"Content-Type", type, "Read", "parts", "Filter", filter};
                EVIDENCE.reset();
                assertThat(portal.bytes(chunked, "/free", larger, headers).statusCode())
                        .isEqualTo(200);
                EVIDENCE.logIn(Recipients.RECIPIENT);
                assertThat(portal.bytes(chunked, "/signed", larger, headers).statusCode())
                        .isEqualTo(413);
                assertThat(Calls.taken()).containsExactly("Free");
            }
        }
        KeptFiles.areGone();
    }

    /** A client that goes away, and one that waits until the server wants the body. */
    @ParameterizedTest
    @EnumSource
    void nothingIsLeftOfAClientThatGoesAway(Container container) throws Exception {
        Portal portal = PORTALS.get(container);
        EVIDENCE.logIn(Recipients.RECIPIENT);
        byte[] form = FormBodies.large(300_000);
        for (int sent : new int[] {1, 1000, 200_000}) {
            try (Socket socket = new Socket("127.0.0.1", portal.port())) {
                socket.getOutputStream().write(head(form.length, "X: y").getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(form, 0, sent);
            }
        }
        try (Socket socket = new Socket("127.0.0.1", portal.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(head(form.length, "Expect: 100-continue").getBytes(StandardCharsets.US_ASCII));
            assertThat(interim(socket.getInputStream())).startsWith("HTTP/1.1 100");
            socket.getOutputStream().write(form);
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 401");
        }
        assertThat(Calls.taken()).isEmpty();
        KeptFiles.areGone();
    }

    /** What comes before the answer; it has no body, and Tomcat writes no reason. */
    private static String interim(InputStream answer) throws IOException {
        StringBuilder read = new StringBuilder();
        while (!read.toString().endsWith("\r\n\r\n")) {
            read.append(new String(answer.readNBytes(1), StandardCharsets.US_ASCII));
        }
        return read.toString();
    }

    private static String head(int length, String header) {
        return "POST /signed HTTP/1.1\r\nHost: 127.0.0.1\r\nRead: parts\r\nContent-Type: multipart/form-data;"
                + " boundary=x\r\n" + header + "\r\nContent-Length: " + length + "\r\n\r\n";
    }
}

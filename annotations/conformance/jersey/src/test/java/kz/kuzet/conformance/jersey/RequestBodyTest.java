package kz.kuzet.conformance.jersey;

import static kz.kuzet.conformance.jersey.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.kuzet.Channel;
import kz.kuzet.conformance.jersey.services.LoginService;
import kz.kuzet.conformance.jersey.services.OneTimePasswordOverMessagesService;
import kz.kuzet.conformance.jersey.services.OneTimePasswordService;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.jakarta.EvidenceSource;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The body is kept, digested and handed on only where something is confirmed, and only up to a size. */
class RequestBodyTest {

    private static final int LIMIT = 1024 * 1024;

    private final TestEvidence evidence = new TestEvidence();

    @Test
    void aRequestOfTheGreatestSizeIsDigestedAndRead() throws Exception {
        evidence.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Server server = Server.of(services())) {
            String request = "x".repeat(LIMIT);
            assertThat(server.post("otp", request).body()).hasSize("sent: ".length() + LIMIT);
            assertThat(server.post("otp", request + "x").status()).isEqualTo(413);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 100})
    void theGreatestSizeCanBeSet(int limit) throws Exception {
        evidence.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Server server = Server.of(services().property(GuardFeature.MAX_REQUEST_SIZE, Integer.toString(limit)))) {
            assertThat(server.post("otp", "x".repeat(limit)).status()).isEqualTo(200);
            Answer refused = server.post("otp", "x".repeat(limit + 1));
            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(refused.problem("type")).isEqualTo("urn:kuzet:problem:request-too-large");
            assertThat(refused.problem("detail")).isEqualTo("At most " + limit + " bytes are accepted.");
        }
    }

    @Test
    void aBodyOfUnknownLengthIsCountedToo() throws Exception {
        evidence.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Server server = Server.of(services().property(GuardFeature.MAX_REQUEST_SIZE, 4))) {
            assertThat(chunked(server, "otp", "4\r\nabcd\r\n0\r\n\r\n")).startsWith("HTTP/1.1 200");
            assertThat(chunked(server, "otp", "4\r\nabcd\r\n1\r\ne\r\n0\r\n\r\n"))
                    .startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void whereNothingIsConfirmedTheBodyIsLeftAlone() throws Exception {
        AtomicBoolean asked = new AtomicBoolean();
        EvidenceSource source = new EvidenceSource() {
            @Override
            public Evidence evidence(ContainerRequestContext request) {
                boolean message = request.getHeaders().containsKey("Message");
                return Evidence.ofLogin(RECIPIENT, message ? Channel.SHORT_TEXT_MESSAGE : Channel.PORTAL);
            }

            @Override
            public RequestDigest formedRequest(ContainerRequestContext request) {
                asked.set(true);
                return RequestDigest.over(new byte[0]);
            }
        };
        try (Server server = Server.of(new TestApplication(
                        LoginService.class, OneTimePasswordService.class, OneTimePasswordOverMessagesService.class)
                .register(new GuardFeature(source))
                .property(GuardFeature.MAX_REQUEST_SIZE, 1))) {
            assertThat(server.post("login", "a long request").body()).isEqualTo("sent: a long request");
            assertThat(server.get("otp").body()).isEqualTo("form");
            assertThat(server.post("otp-messages", "a long request", "Message", "yes")
                            .status())
                    .isEqualTo(200);
            assertThat(server.post("otp", "a long request", "Message", "yes").status())
                    .isEqualTo(403);
            assertThat(asked).isFalse();
            assertThat(server.post("otp-messages", "a long request").status()).isEqualTo(401);
            assertThat(asked).isTrue();
        }
    }

    @Test
    void theApplicationMaySayWhatTheFormedRequestIs() throws Exception {
        RequestDigest own = RequestDigest.over("canonical".getBytes(StandardCharsets.UTF_8));
        EvidenceSource source = new EvidenceSource() {
            @Override
            public Evidence evidence(ContainerRequestContext request) {
                return Evidence.ofLogin(RECIPIENT, Channel.PORTAL)
                        .with(new Confirmation(Factor.ONE_TIME_PASSWORD, RECIPIENT, own));
            }

            @Override
            public RequestDigest formedRequest(ContainerRequestContext request) {
                return request.getHeaders().containsKey("None") ? null : own;
            }
        };
        try (Server server =
                Server.of(new TestApplication(OneTimePasswordService.class).register(new GuardFeature(source)))) {
            assertThat(server.post("otp", "whatever").body()).isEqualTo("sent: whatever");
            Answer refused = server.post("otp", "whatever", "None", "yes");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.problem("reason")).isEqualTo("NO_REQUEST");
        }
        TestEvidence test = new TestEvidence(source);
        test.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Server server =
                Server.of(new TestApplication(OneTimePasswordService.class).register(new GuardFeature(test)))) {
            assertThat(server.post("otp", "whatever").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded", "multipart/form-data"})
    void aBodyThatSomebodyHasReadIsNoRequest(String type) throws Exception {
        evidence.show(Evidence.ofLogin(RECIPIENT, Channel.PORTAL)
                .with(new Confirmation(Factor.EDS, RECIPIENT, ClientText.digest("otp", "POST", "/otp", type, null))));
        try (Server server = Server.of(services().register(ReadsTheBody.class))) {
            Answer chunked = server.chunked("POST", "otp", "a=b", "Content-Type", type);
            assertThat(chunked.status()).isEqualTo(403);
            assertThat(chunked.problem("reason")).isEqualTo("NO_REQUEST");
            Answer refused = server.post("otp", "a=b", "Content-Type", type);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.problem("reason")).isEqualTo("NO_REQUEST");
        }
    }

    @Test
    void aFormIsDigestedAsItCame() throws Exception {
        String form = "application/x-www-form-urlencoded";
        evidence.show(Evidence.ofLogin(RECIPIENT, Channel.PORTAL)
                .with(new Confirmation(
                        Factor.EDS, RECIPIENT, ClientText.digest("otp", "POST", "/otp", form, "a=b&c=d"))));
        try (Server server = Server.of(services())) {
            assertThat(server.post("otp", "a=b&c=d", "Content-Type", form).body())
                    .isEqualTo("sent: a=b&c=d");
            assertThat(server.post("otp", "c=d&a=b", "Content-Type", form).status())
                    .isEqualTo(401);
            assertThat(server.post("otp", "", "Content-Type", form).status()).isEqualTo(401);
        }
    }

    /** What has neither a length nor a transfer encoding has no body, whatever type it names (RFC 9112, section 6.3). */
    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "DELETE, ''",
        "POST, ''",
        "DELETE, 'Content-Length: 0'",
        "POST, 'Content-Length: 0'",
    })
    void aRequestWithAContentTypeAndNoBodyHasNone(String method, String length) throws Exception {
        String type = "application/json";
        String head = method + " /formed HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: " + type
                + "\r\n" + (length.isEmpty() ? "" : length + "\r\n") + "\r\n";
        try (Server server = Server.of(new TestApplication(kz.kuzet.conformance.jersey.services.FormedService.class)
                .register(new GuardFeature(evidence)))) {
            evidence.reset().logIn(RECIPIENT);
            assertThat(raw(server, head)).startsWith("HTTP/1.1 401").contains("requestDigest");
            evidence.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            assertThat(raw(server, head)).startsWith("HTTP/1.1 20");
        }
    }

    /** As a filter that looks for a parameter does. */
    @Priority(Priorities.AUTHENTICATION)
    public static final class ReadsTheBody implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) throws IOException {
            request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(new byte[0]));
        }
    }

    private TestApplication services() {
        return new TestApplication(OneTimePasswordService.class).register(new GuardFeature(evidence));
    }

    /** The JDK's client does not let the chunks be written by hand. */
    private static String chunked(Server server, String path, String chunks) throws IOException {
        return raw(
                server,
                "POST /" + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                        + "Content-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks);
    }

    private static String raw(Server server, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package kz.kuzet.conformance.jersey;

import static kz.kuzet.conformance.jersey.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has not logged in is told so before a byte of what they send is read or kept. */
class BeforeLogInTest {

    private final TestEvidence evidence = new TestEvidence();

    /** Puts a body in place that nobody may touch. */
    @Priority(Priorities.AUTHENTICATION)
    public static final class FailingBody implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            request.setEntityStream(new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("the body was read");
                }
            });
        }
    }

    private TestApplication services() {
        return new GuardedServices(evidence).property(GuardFeature.MAX_REQUEST_SIZE, 1000);
    }

    @Test
    void noByteOfTheBodyIsRead() throws Exception {
        try (Server server = Server.of(services().register(FailingBody.class))) {
            Answer challenge = server.post("eds", "a request");
            assertThat(challenge.status()).isEqualTo(401);
            assertThat(challenge.problem("requestDigest")).isEmpty();
            evidence.reset().logIn(RECIPIENT);
            assertThat(server.post("eds", "a request").status()).isEqualTo(500);
        }
    }

    /** Only the first bytes are ever sent: a server that waits for the rest never answers. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000", "Content-Length: 100000", "Transfer-Encoding: chunked"})
    void nobodyWaitsForTheBody(String header) throws Exception {
        try (Server server = Server.of(services());
                Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("POST /eds HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n" + header
                                    + "\r\n\r\n5\r\na")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 401");
        }
    }

    @Test
    void nobodysBodyIsTooLarge() throws Exception {
        try (Server server = Server.of(services())) {
            assertThat(server.post("eds", "x".repeat(1001)).status()).isEqualTo(401);
            evidence.reset().logIn(RECIPIENT);
            assertThat(server.post("eds", "x".repeat(1001)).status()).isEqualTo(413);
        }
    }
}

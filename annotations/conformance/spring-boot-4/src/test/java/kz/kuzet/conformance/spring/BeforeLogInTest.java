package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import kz.kuzet.conformance.spring.table.Application;
import kz.kuzet.guard.testing.ShownFactors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has not logged in is told so before a byte of what they send is read or kept. */
class BeforeLogInTest {

    private static Server server;
    private static ShownFactors<?> evidence;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class, "kuzet.max-request-size=1000B");
        evidence = server.bean(ShownFactors.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void nobody() {
        evidence.reset();
    }

    /** Only the first bytes are ever sent: a server that waits for the rest never answers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 1000",
                "Content-Length: 1000000",
                "Transfer-Encoding: chunked",
                "Content-Length: 1000\r\nExpect: 100-continue",
                "Content-Length: 1000\r\nContent-Type: application/x-www-form-urlencoded",
                "Content-Length: 1000\r\nContent-Type: application/json",
            })
    void nobodyWaitsForTheBody(String headers) throws IOException {
        String answer = begin("/eds", headers);
        assertThat(answer).startsWith("HTTP/1.1 401");
        assertThat(begin("/otp", headers)).startsWith("HTTP/1.1 401");
    }

    private static String begin(String path, String headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port());
                OutputStream out = socket.getOutputStream()) {
            socket.setSoTimeout(30_000);
            out.write(("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            if (!headers.contains("Expect")) {
                out.write("5\r\na".getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
            StringBuilder head = new StringBuilder();
            while (head.indexOf("WWW-Authenticate") < 0) {
                int next = socket.getInputStream().read();
                assertThat(next).as("end of the answer: %s", head).isNotNegative();
                head.append((char) next);
            }
            // Tomcat asks for the body of its own accord.
            return head.toString().replaceFirst("^HTTP/1.1 100 *[A-Za-z]*\r\n\r\n", "");
        }
    }

    @Test
    void nobodysBodyIsTooLarge() {
        HttpResponse<String> challenge = server.post("/eds", "x".repeat(10_000));
        assertThat(challenge.statusCode()).isEqualTo(401);
        assertThat(challenge.body())
                .contains("\"acceptableMethods\":[{\"method\":\"LOGIN_PASSWORD_EDS\"")
                .contains("\"missingFactors\":[\"LOGIN_PASSWORD\",\"EDS\"]")
                .doesNotContain("requestDigest");
        evidence.logIn(Recipients.RECIPIENT);
        assertThat(server.post("/eds", "x".repeat(10_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void nobodysFormIsNotBlamed() {
        assertThat(server.post("/eds", "a=b", "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(401);
    }
}

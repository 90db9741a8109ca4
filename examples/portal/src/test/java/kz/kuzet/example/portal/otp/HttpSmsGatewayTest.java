package kz.kuzet.example.portal.otp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import kz.kuzet.example.portal.otp.HttpSmsSettings.Format;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class HttpSmsGatewayTest {

    private static final String TEXT = "042137 — «Анықтама» & \"қызмет\"\n100 % + 1";
    private static final String KEY = "Bearer s3cr3t-k3y";
    private static final Duration LONG = Duration.ofMinutes(1);

    /** What the server was asked. */
    private record Asked(String method, String path, String contentType, String key, String body) {}

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch testIsOver = new CountDownLatch(1);
    private HttpServer server;
    private HttpHandler answer = exchange -> exchange.sendResponseHeaders(200, -1);

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                asked.add(read(exchange));
                answer.handle(exchange);
            }
        });
        server.start();
    }

    private static Asked read(HttpExchange exchange) throws IOException {
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }

    @AfterEach
    void stop() {
        testIsOver.countDown();
        server.stop(0);
        threads.shutdown();
    }

    private HttpSmsGateway gateway(Format format, Duration timeout) {
        return new HttpSmsGateway(new HttpSmsSettings(
                URI.create("http://localhost:" + server.getAddress().getPort() + "/send?v=1"),
                format,
                "recipient",
                "message",
                Map.of("sender", "Portal"),
                "Authorization",
                KEY,
                timeout));
    }

    @Test
    void aMessageIsPostedAsJson() throws SmsNotSentException {
        gateway(Format.JSON, LONG).send(Node.PHONE, TEXT);

        assertThat(asked).hasSize(1);
        Asked request = asked.get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/send?v=1");
        assertThat(request.contentType()).isEqualTo("application/json");
        assertThat(request.key()).isEqualTo(KEY);
        assertThat(JsonMapper.shared().readValue(request.body(), new TypeReference<Map<String, String>>() {}))
                .isEqualTo(Map.of("recipient", "+77011234567", "message", TEXT, "sender", "Portal"));
    }

    @Test
    void aMessageIsPostedAsAForm() throws SmsNotSentException {
        gateway(Format.FORM, LONG).send(Node.PHONE, TEXT);

        Asked request = asked.get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.contentType()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.key()).isEqualTo(KEY);
        assertThat(Arrays.stream(request.body().split("&"))
                        .map(field -> field.split("=", 2))
                        .collect(Collectors.toMap(field -> decoded(field[0]), field -> decoded(field[1]))))
                .isEqualTo(Map.of("recipient", "+77011234567", "message", TEXT, "sender", "Portal"));
    }

    private static String decoded(String encoded) {
        return URLDecoder.decode(encoded, UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void successIsAnyStatusOf2xx(int status) throws SmsNotSentException {
        answer = exchange -> exchange.sendResponseHeaders(status, -1);

        gateway(Format.JSON, LONG).send(Node.PHONE, TEXT);

        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 307, 308, 400, 401, 403, 404, 422, 429, 500, 502, 503, 599})
    void anyOtherStatusMeansThatNothingWasSentAndSaysNothingMore(int status) {
        byte[] echo = TEXT.getBytes(UTF_8);
        answer = exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, echo.length);
            exchange.getResponseBody().write(echo);
        };

        SmsNotSentException refusal = refusal(gateway(Format.JSON, LONG));

        assertThat(refusal).hasMessage("the gateway answered with status " + status);
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aGatewayThatDoesNotAnswerIsGivenUp(Format format) {
        answer = exchange -> waitForTheEndOfTheTest();

        assertThat(refusal(gateway(format, Duration.ofMillis(200))))
                .hasMessage("the gateway did not answer within PT0.2S");
    }

    @Test
    void aGatewayWhoseAnswerNeverEndsIsGivenUp() {
        answer = exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            waitForTheEndOfTheTest();
        };

        assertThat(refusal(gateway(Format.JSON, Duration.ofMillis(200))))
                .hasMessage("the gateway did not answer within PT0.2S");
    }

    private void waitForTheEndOfTheTest() {
        try {
            testIsOver.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aGatewayThatIsNotThereIsAnError() {
        HttpSmsGateway gateway = gateway(Format.JSON, LONG);
        server.stop(0);

        assertThat(refusal(gateway)).hasMessage("the gateway could not be reached (ConnectException)");
    }

    @Test
    void aGatewayThatHangsUpIsAnError() {
        answer = exchange -> {};

        assertThat(refusal(gateway(Format.JSON, LONG))).hasMessageStartingWith("the gateway could not be reached (");
    }

    @Test
    void whoeverIsInterruptedStaysInterrupted() {
        answer = exchange -> waitForTheEndOfTheTest();
        HttpSmsGateway gateway = gateway(Format.JSON, LONG);
        Thread.currentThread().interrupt();
        SmsNotSentException refusal;
        try {
            refusal = refusal(gateway);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(refusal).hasMessage("interrupted while the gateway was asked");
    }

    @Test
    void aHeaderThatTheClientKeepsForItselfIsRefusedAtOnce() {
        HttpSmsSettings settings = new HttpSmsSettings(
                URI.create("https://sms.example.kz"), Format.JSON, "to", "text", Map.of(), "Host", KEY, LONG);

        assertThatThrownBy(() -> new HttpSmsGateway(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("s3cr3t");
    }

    /** Whatever went wrong, nothing about it shows the password or the key. */
    private static SmsNotSentException refusal(HttpSmsGateway gateway) {
        SmsNotSentException refusal =
                catchThrowableOfType(SmsNotSentException.class, () -> gateway.send(Node.PHONE, TEXT));
        StringWriter everything = new StringWriter();
        refusal.printStackTrace(new PrintWriter(everything));
        assertThat(everything.toString()).doesNotContain("042137", "s3cr3t", Node.PHONE.e164());
        return refusal;
    }
}

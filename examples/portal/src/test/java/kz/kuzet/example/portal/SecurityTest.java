package kz.kuzet.example.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.kuzet.example.portal.message.GatewaySecretFilter;
import kz.kuzet.example.portal.recipient.PasswordCheck;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Log-in, headers, logs, the message gateway and the operator's endpoints. */
class SecurityTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** More than all other tests here make from this machine within a quarter of an hour. */
    private static final int ATTEMPTS_PER_ADDRESS = 80;

    private static RunningPortal portal;
    private static RecordedLog log;

    @BeforeAll
    static void start(@TempDir Path folder) {
        portal = RunningPortal.start(folder, "--portal.log-in.attempts-per-address=" + ATTEMPTS_PER_ADDRESS);
        log = RecordedLog.begin();
    }

    @AfterAll
    static void stop() {
        log.stop();
        portal.close();
    }

    @Test
    void unknownAccountsAndWrongPasswordsAreToldApartByNothing() {
        String known = new Browser(portal.address())
                .logIn(Recipient.ERLAN.iin, "wrong")
                .body();
        for (String unknown : List.of("640101300012", "123456789012", "nobody", "")) {
            HttpResponse<String> answer = new Browser(portal.address()).logIn(unknown, "wrong");
            assertThat(answer.uri().getQuery()).isEqualTo("failed");
            assertThat(withoutTokens(answer.body())).isEqualTo(withoutTokens(known));
        }
    }

    @Test
    void passwordsAreTriedSoOftenAndThenNotForAWhile() {
        for (String iin : List.of(Recipient.SAULE.iin, "910101300011")) {
            for (int attempt = 0; attempt < 10; attempt++) {
                assertThat(new Browser(portal.address())
                                .logIn(iin, "wrong")
                                .uri()
                                .getQuery())
                        .isEqualTo("failed");
            }
            assertThat(new Browser(portal.address()).logIn(iin, "wrong").uri().getQuery())
                    .isEqualTo("locked");
        }
        assertThat(new Browser(portal.address())
                        .logIn(Recipient.SAULE.iin, Recipient.SAULE.password)
                        .uri()
                        .getQuery())
                .isEqualTo("locked");
        portal.clock.advance(Duration.ofMinutes(15));
        Browser.loggedIn(portal, Recipient.SAULE);
        assertThat(portal.database().sql("select * from log_in_attempt").query().listOfRows())
                .isNotEmpty()
                .asString()
                .doesNotContain(Recipient.SAULE.iin, "127.0.0.1");
    }

    @Test
    void addressIsLimitedToo() {
        PasswordCheck passwords = portal.bean(PasswordCheck.class);
        for (int attempt = 0; attempt < ATTEMPTS_PER_ADDRESS; attempt++) {
            assertThat(catchThrowable(() -> passwords.authenticate(attemptFrom("10.0.0.1"))))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThat(catchThrowable(() -> passwords.authenticate(attemptFrom("10.0.0.1"))))
                .isInstanceOf(LockedException.class);
        assertThat(catchThrowable(() -> passwords.authenticate(attemptFrom("10.0.0.2"))))
                .isInstanceOf(BadCredentialsException.class);
    }

    private static Authentication attemptFrom(String address) {
        UsernamePasswordAuthenticationToken entered = UsernamePasswordAuthenticationToken.unauthenticated(
                UUID.randomUUID().toString(), "wrong");
        entered.setDetails(address);
        return entered;
    }

    @Test
    void sessionChangesAtLogInAndEndsAtLogOut() {
        Browser browser = new Browser(portal.address());
        browser.get("/login");
        String before = browser.session();
        browser.logIn(Recipient.AIGUL.iin, Recipient.AIGUL.password);
        assertThat(before).isNotEmpty();
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.get("/requests").statusCode()).isEqualTo(200);
        assertThat(browser.post("/logout", Map.of()).uri().toString()).endsWith("/login?out");
        assertThat(browser.get("/requests").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void wantedPageFollowsTheLogIn() {
        Browser browser = new Browser(portal.address());
        assertThat(browser.get("/services/queue-place/request").uri().getPath()).isEqualTo("/login");
        HttpResponse<String> answer =
                browser.post("/login", Map.of("iin", Recipient.AIGUL.iin, "password", Recipient.AIGUL.password));
        assertThat(answer.uri().getPath()).isEqualTo("/services/queue-place/request");
        assertThat(answer.body()).contains("queueNumber");
    }

    @Test
    void headersAllowNothingButThePortalAndNcaLayer() {
        for (String path : List.of("/", "/login", "/services/queue-place", "/assets/nca-layer.js")) {
            HttpResponse<String> answer = new Browser(portal.address()).get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .contains("connect-src 'self' wss://127.0.0.1:13579")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(answer.body()).isNotEmpty().doesNotContain("style=\"", "onclick=", "<script>");
        }
    }

    @Test
    void guardAsksWhoeverHasNotLoggedIn() {
        Browser program = new Browser(portal.address());
        program.accept = "application/json";
        for (String path : List.of("/services/queue-place/request", "/services/birth-registration/request")) {
            HttpResponse<String> answer = program.get(path);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Bearer acr_values=");
        }
    }

    @Test
    void operatorReadsMetricsAndEverybodyReadsHealth() throws Exception {
        Browser browser = Browser.loggedIn(portal, Recipient.AIGUL);
        browser.form("queue-place", Forms.QUEUE_PLACE);
        for (String path : List.of("", "/liveness", "/readiness")) {
            HttpResponse<String> health = ask("/actuator/health" + path, null);
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"UP\"").doesNotContain("jdbc");
        }
        String metrics =
                "/actuator/metrics/kuzet.decisions?tag=service:example_inquiry&tag=outcome:GRANTED&tag=action:PREPARE";
        assertThat(ask(metrics, null).statusCode()).isEqualTo(401);
        assertThat(ask(metrics, Recipient.AIGUL.iin + ":" + Recipient.AIGUL.password)
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> answer = ask(metrics, "operator:operator of this test");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("COUNT");
        assertThat(ask("/actuator/env", "operator:operator of this test").statusCode())
                .isEqualTo(302);
    }

    @Test
    void decisionThatCannotBeWrittenDownGrantsNothing() {
        Browser browser = Browser.loggedIn(portal, Recipient.AIGUL);
        String request = browser.form("queue-place", Forms.QUEUE_PLACE);
        portal.database().sql("alter table decision_audit rename to elsewhere").update();
        try {
            HttpResponse<String> answer = browser.send("queue-place", request);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("Nothing was sent").doesNotContain("decision_audit", "SQL");
            assertThat(browser.get(request).body()).contains("id=\"send\"");
        } finally {
            portal.database()
                    .sql("alter table elsewhere rename to decision_audit")
                    .update();
        }
        browser.get(request);
        Browser.receipt(browser.send("queue-place", request));
    }

    @Test
    void messageProvidesTheServiceThatIsOfferedOverMessages() throws Exception {
        HttpResponse<String> first = message("m-1", "037pass_mon", Recipient.AIGUL, Recipient.AIGUL, QUEUE);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).contains("receipt");
        assertThat(message("m-1", "037pass_mon", Recipient.AIGUL, Recipient.AIGUL, QUEUE)
                        .body())
                .isEqualTo(first.body());
        assertThat(message("m-1", "037pass_mon", Recipient.ERLAN, Recipient.ERLAN, QUEUE)
                        .statusCode())
                .isEqualTo(409);
        assertThat(portal.database()
                        .sql("select count(*) from decision_audit where channel = 'SHORT_TEXT_MESSAGE'"
                                + " and digest = (select digest from formed_request where message_id = 'm-1')"
                                + " and action = 'SEND' and outcome = 'GRANTED' and detail = 'LOGIN_PASSWORD'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void messageIsRefusedByTheSameGuards() throws Exception {
        HttpResponse<String> overMessages = message("m-2", "pass014_mu", Recipient.AIGUL, Recipient.AIGUL, "{}");
        assertThat(overMessages.statusCode()).isEqualTo(403);
        assertThat(overMessages.body()).contains("CHANNEL_NOT_DECLARED");
        assertThat(overMessages.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(message("m-3", "no_such", Recipient.AIGUL, Recipient.AIGUL, "{}")
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> wrong =
                message("m-4", "037pass_mon", Recipient.AIGUL, Recipient.AIGUL, "{\"childIin\":\"1\"}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("childIin", "desiredDate");
        assertThat(message("m-5", "037pass_mon", Recipient.AIGUL, Recipient.ERLAN, QUEUE)
                        .statusCode())
                .isEqualTo(401);
        assertThat(portal.database()
                        .sql("select count(*) from formed_request where message_id in ('m-2', 'm-3', 'm-4', 'm-5')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void messageThatCannotBeReadIsAnsweredWithoutRepeatingIt() throws Exception {
        for (String body : List.of(
                "",
                "{",
                "[]",
                "{\"password\":\"s3cret-in-the-wrong-place\"}",
                "{\"messageId\":[\"s3cret-in-the-wrong-place\"]}")) {
            HttpResponse<String> answer = gateway(RunningPortal.GATEWAY_SECRET, body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.body()).isNotEmpty().doesNotContain("s3cret");
        }
        assertThat(gateway(RunningPortal.GATEWAY_SECRET, " ".repeat(65 * 1024)).statusCode())
                .isEqualTo(413);
        for (String secret : List.of("", "wrong", RunningPortal.GATEWAY_SECRET + " and more")) {
            assertThat(gateway(secret, "{}").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void logsHoldNoNumberPasswordOrKey() throws Exception {
        Browser browser = Browser.loggedIn(portal, Recipient.AIGUL);
        String request = browser.form("criminal-record", Forms.CRIMINAL_RECORD);
        portal.clock.advance(Duration.ofMinutes(1));
        browser.post(request + "/one-time-password", Map.of());
        String oneTimePassword = Recipient.AIGUL.oneTimePassword(portal);
        browser.upload(request + "/signature", Recipient.ERLAN.sign(portal, browser.bytes(request + "/content")));
        browser.post(request + "/one-time-password/entered", Map.of("password", "x" + oneTimePassword));
        browser.post(request + "/one-time-password/entered", Map.of("password", oneTimePassword));
        Browser.receipt(browser.send("criminal-record", request));
        new Browser(portal.address()).logIn(Recipient.AIGUL.iin, "a wrong password of this test");
        message("m-6", "037pass_mon", Recipient.AIGUL, Recipient.AIGUL, QUEUE);

        assertThat(log.text())
                .contains("OTHER_PERSON")
                .doesNotContain(oneTimePassword, "a wrong password of this test", RunningPortal.GATEWAY_SECRET);
        for (Recipient recipient : Recipient.values()) {
            assertThat(log.text()).doesNotContain(recipient.iin, recipient.password, recipient.phone);
        }
    }

    private static final String QUEUE = "{\"childIin\":\"150315600120\",\"desiredDate\":\"2026-09-01\"}";

    private static HttpResponse<String> message(
            String id, String service, Recipient recipient, Recipient phone, String fields)
            throws IOException, InterruptedException {
        return gateway(
                RunningPortal.GATEWAY_SECRET,
                "{\"messageId\":\"%s\",\"phone\":\"%s\",\"service\":\"%s\",\"iin\":\"%s\",\"password\":\"%s\",\"fields\":%s}"
                        .formatted(id, phone.phone, service, recipient.iin, recipient.password, fields));
    }

    private static HttpResponse<String> gateway(String secret, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(portal.address().resolve("/gateway/messages"))
                .header(GatewaySecretFilter.HEADER, secret)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> ask(String path, String user) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.address() + path));
        if (user != null) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)));
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static String withoutTokens(String page) {
        return Browser.TOKEN.matcher(page).replaceAll("");
    }
}

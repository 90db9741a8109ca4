package kz.kuzet.example.portal.otp;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reaches a log: everything's own text, and what is logged. */
class LeakTest {

    private static final String PASSWORD = "042137";
    private static final String KEY = "s3cr3t-k3y";

    static Stream<Object> everything() {
        Instant instant = Instant.EPOCH;
        HttpSmsSettings http = new HttpSmsSettings(
                URI.create("https://sms.example.kz/" + KEY + "?key=" + KEY),
                HttpSmsSettings.Format.JSON,
                "to",
                "text",
                Map.of("account", KEY),
                "X-Key",
                KEY,
                Duration.ofSeconds(5));
        Node node = Node.on(Database.H2);
        return Stream.of(
                Node.SCOPE,
                Node.PHONE,
                Node.SETTINGS,
                http,
                new HttpSmsGateway(http),
                new ConsoleSmsGateway(),
                new InPagePhone(node.jdbc, node.clock),
                new InPagePhone.Message(instant, PASSWORD),
                new OneTimePasswordHash(Node.KEY),
                new PasswordDigits(),
                node.passwords,
                new IssueResult.Sent(instant, instant),
                new IssueResult.TooSoon(instant),
                new IssueResult.NotDelivered(),
                new ConsumeResult.Accepted(),
                new ConsumeResult.Wrong(1),
                new ConsumeResult.Expired(),
                new ConsumeResult.NoAttemptsLeft(),
                new ConsumeResult.NoneIssued());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void noTextOfAnythingHoldsASecret(Object thing) {
        assertThat(thing.toString())
                .doesNotContain(
                        Node.RECIPIENT.digits(),
                        Node.SCOPE.sessionId(),
                        Node.PHONE.e164().substring(2),
                        PASSWORD,
                        KEY,
                        new String(Node.KEY, StandardCharsets.US_ASCII));
    }

    @Test
    void aMessageThatWasNotSentIsLoggedWithoutItsPassword() {
        Node node = Node.on(Database.H2);
        node.phone.breakDown();
        try (CapturedLog log = new CapturedLog(OneTimePasswords.class)) {
            node.issue(Node.SCOPE);

            assertThat(log.events()).first().satisfies(event -> {
                assertThat(event.getLevel()).isEqualTo(Level.WARN);
                assertThat(event.getFormattedMessage())
                        .isEqualTo("A one-time password was not sent to +7******4567: the gateway is broken");
            });
            assertThat(log.text())
                    .doesNotContain(
                            node.phone.lastPassword(),
                            Node.RECIPIENT.digits(),
                            Node.SCOPE.sessionId(),
                            Node.PHONE.e164());
        }
    }

    @Test
    void nothingIsLoggedOfPasswordsThatWereSentAndEntered() {
        Node node = Node.on(Database.H2);
        try (CapturedLog log = new CapturedLog(OneTimePasswords.class)) {
            String password = node.issued(Node.SCOPE);
            assertThat(node.passwords.consume(Node.SCOPE, Node.otherThan(password)))
                    .isInstanceOf(ConsumeResult.Wrong.class);
            assertThat(node.passwords.consume(Node.SCOPE, password)).isInstanceOf(ConsumeResult.Accepted.class);

            assertThat(log.events()).isEmpty();
        }
    }

    @Test
    void theConsoleAlonePrintsAPasswordAndNotTheWholePhoneNumber() {
        try (CapturedLog log = new CapturedLog(ConsoleSmsGateway.class)) {
            new ConsoleSmsGateway().send(Node.PHONE, "Password: " + PASSWORD);

            assertThat(log.events()).singleElement().satisfies(event -> {
                assertThat(event.getLevel()).isEqualTo(Level.INFO);
                assertThat(event.getFormattedMessage()).isEqualTo("Message to +7******4567: Password: 042137");
            });
        }
    }
}

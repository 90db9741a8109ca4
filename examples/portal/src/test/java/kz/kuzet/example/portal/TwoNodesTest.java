package kz.kuzet.example.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.kuzet.example.portal.otp.ConsumeResult;
import kz.kuzet.example.portal.otp.IssueResult;
import kz.kuzet.example.portal.otp.OneTimePasswordScope;
import kz.kuzet.example.portal.otp.OneTimePasswords;
import kz.kuzet.example.portal.otp.PhoneNumber;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two portals on one database are one portal. */
class TwoNodesTest {

    private static EmbeddedPostgres database;
    private static RunningPortal a;
    private static RunningPortal b;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        database = EmbeddedPostgres.start();
        String url = database.getJdbcUrl("postgres", "postgres");
        a = RunningPortal.startOnPostgresql(folder, url);
        b = RunningPortal.startOnPostgresql(folder, url);
    }

    @AfterAll
    static void stop() throws IOException {
        for (RunningPortal node : new RunningPortal[] {a, b}) {
            if (node != null) {
                node.close();
            }
        }
        database.close();
    }

    @Test
    void recipientGoesFromNodeToNode() {
        Browser onA = Browser.loggedIn(a, Recipient.AIGUL);
        Browser onB = onA.on(b);
        String request = onB.form("criminal-record", Forms.CRIMINAL_RECORD);

        assertThat(onA.get(request).statusCode()).isEqualTo(200);
        onA.post(request + "/one-time-password", Map.of());
        String password = Recipient.AIGUL.oneTimePassword(a);
        assertThat(onB.post(request + "/one-time-password/entered", Map.of("password", password))
                        .body())
                .contains("The password is accepted");
        onA.get(request);
        assertThat(onA.post(request + "/one-time-password/entered", Map.of("password", password))
                        .body())
                .contains("No password counts");

        String number = Browser.receipt(onA.send("criminal-record", request));
        onB.get("/services/queue-place/request");
        assertThat(Browser.receipt(onB.send("criminal-record", request))).isEqualTo(number);
    }

    @Test
    void passwordsAreTriedTooOftenOnBothNodesTogether() {
        String unknown = "640101300012";
        for (int attempt = 0; attempt < 10; attempt++) {
            Browser browser = new Browser((attempt % 2 == 0 ? a : b).address());
            assertThat(browser.logIn(unknown, "wrong").uri().getQuery()).isEqualTo("failed");
        }
        assertThat(new Browser(a.address()).logIn(unknown, "wrong").uri().getQuery())
                .isEqualTo("locked");
        assertThat(new Browser(b.address()).logIn(unknown, "wrong").uri().getQuery())
                .isEqualTo("locked");
    }

    @Test
    void oneOfAThousandWhoRaceForAPasswordWins() throws Exception {
        OneTimePasswordScope scope = new OneTimePasswordScope(
                RecipientId.of(Recipient.ERLAN.iin),
                "session of the race",
                "e_004",
                RequestDigest.over("request of the race".getBytes()));
        assertThat(a.bean(OneTimePasswords.class).issue(scope, new PhoneNumber(Recipient.ERLAN.phone), Locale.ENGLISH))
                .isInstanceOf(IssueResult.Sent.class);
        String password = Recipient.ERLAN.oneTimePassword(b);
        List<OneTimePasswords> nodes = List.of(a.bean(OneTimePasswords.class), b.bean(OneTimePasswords.class));

        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<ConsumeResult>> races = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                OneTimePasswords node = nodes.get(i % 2);
                races.add(threads.submit(() -> {
                    start.await();
                    return node.consume(scope, password);
                }));
            }
            start.countDown();
            int accepted = 0;
            for (Future<ConsumeResult> race : races) {
                if (race.get() instanceof ConsumeResult.Accepted) {
                    accepted++;
                }
            }
            assertThat(accepted).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void lifetimeIsTheSameOnBothNodes() {
        Browser onA = Browser.loggedIn(a, Recipient.SAULE);
        String request = onA.form("criminal-record", Forms.CRIMINAL_RECORD);
        onA.post(request + "/one-time-password", Map.of());
        String password = Recipient.SAULE.oneTimePassword(b);
        a.clock.advance(Duration.ofMinutes(3));
        b.clock.advance(Duration.ofMinutes(3));
        Browser onB = onA.on(b);
        onB.get(request);
        assertThat(onB.post(request + "/one-time-password/entered", Map.of("password", password))
                        .body())
                .contains("The password has expired");
    }
}

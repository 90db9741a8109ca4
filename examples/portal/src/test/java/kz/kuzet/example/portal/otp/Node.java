package kz.kuzet.example.portal.otp;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import javax.sql.DataSource;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** A node of a portal that has one-time passwords and nothing else, and what tests ask of it. */
final class Node {

    static final OneTimePasswordSettings SETTINGS =
            new OneTimePasswordSettings(Duration.ofMinutes(3), 3, Duration.ofMinutes(1), 4, Duration.ofHours(1));
    static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    static final PhoneNumber PHONE = new PhoneNumber("+77011234567");
    static final RecipientId RECIPIENT = RecipientId.of("850101300243");
    static final OneTimePasswordScope SCOPE =
            new OneTimePasswordScope(RECIPIENT, "session-7f1c", "e_004", RequestDigest.over(new byte[] {1}));

    final JdbcClient jdbc;
    final PlatformTransactionManager transactions;
    final SettableClock clock;
    final ReceivingPhone phone;
    final OneTimePasswords passwords;

    Node(DataSource database, SettableClock clock, OneTimePasswordSettings settings, PasswordDigits digits) {
        this.jdbc = JdbcClient.create(database);
        this.transactions = new JdbcTransactionManager(database);
        this.clock = clock;
        this.phone = new ReceivingPhone();
        this.passwords = new OneTimePasswords(
                jdbc,
                transactions,
                phone,
                (code, language) -> "Service " + code,
                new OneTimePasswordHash(KEY),
                settings,
                clock,
                digits);
    }

    /** Its passwords are the same in every run, and no two of the few that a test needs are alike. */
    Node(DataSource database, OneTimePasswordSettings settings) {
        this(database, new SettableClock(), settings, new PasswordDigits(new Random(1)));
    }

    static Node on(Database database) {
        return new Node(database.emptied().get(0), SETTINGS);
    }

    /** Another request of the same recipient in the same session. */
    static OneTimePasswordScope request(int number) {
        return new OneTimePasswordScope(
                RECIPIENT, SCOPE.sessionId(), SCOPE.serviceCode(), RequestDigest.over(new byte[] {2, (byte) number}));
    }

    IssueResult issue(OneTimePasswordScope scope) {
        return passwords.issue(scope, PHONE, Locale.ENGLISH);
    }

    /** Issues a password and returns it as the phone shows it. */
    String issued(OneTimePasswordScope scope) {
        IssueResult result = issue(scope);
        if (!(result instanceof IssueResult.Sent)) {
            throw new AssertionError("not sent: " + result);
        }
        return phone.lastPassword();
    }

    /** Six digits that are not the password. */
    static String otherThan(String password) {
        return wrong(password, 1);
    }

    /** Different six digits for every number from 1 to 999,999, never the password. */
    static String wrong(String password, int number) {
        return String.format(Locale.ROOT, "%06d", (Integer.parseInt(password) + number) % 1_000_000);
    }
}

package kz.kuzet.example.portal.otp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.kuzet.example.portal.otp.ConsumeResult.Accepted;
import kz.kuzet.example.portal.otp.ConsumeResult.Expired;
import kz.kuzet.example.portal.otp.ConsumeResult.NoneIssued;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class RemoveExpiredTest {

    private final Node node;
    private final Instant start;

    RemoveExpiredTest(Database database) {
        this.node = Node.on(database);
        this.start = node.clock.instant();
    }

    private int rows(String table) {
        return node.jdbc
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    @Test
    void aPasswordThatCanBeEnteredStays() {
        String password = node.issued(Node.SCOPE);

        assertThat(node.passwords.removeExpired()).isZero();

        assertThat(node.passwords.consume(Node.SCOPE, password)).isEqualTo(new Accepted());
    }

    @Test
    void anExpiredPasswordStaysAsLongAsItCounts() {
        String password = node.issued(Node.SCOPE);
        Instant countsUntil = start.plus(Node.SETTINGS.window());

        node.clock.set(countsUntil.minusNanos(1000));
        assertThat(node.passwords.removeExpired()).isZero();
        assertThat(node.passwords.consume(Node.SCOPE, password)).isEqualTo(new Expired());

        node.clock.set(countsUntil);
        assertThat(node.passwords.removeExpired()).isEqualTo(1);
        assertThat(node.passwords.consume(Node.SCOPE, password)).isEqualTo(new NoneIssued());
        assertThat(rows("one_time_password")).isZero();
        assertThat(rows("one_time_password_recipient")).isZero();
    }

    @Test
    void anAcceptedPasswordGoesOnceItWouldHaveExpired() {
        node.passwords.consume(Node.SCOPE, node.issued(Node.SCOPE));

        assertThat(node.passwords.removeExpired()).isZero();
        node.clock.advance(Node.SETTINGS.lifetime());
        assertThat(node.passwords.removeExpired()).isEqualTo(1);
    }

    @Test
    void removingGivesNobodyANewChance() {
        for (int number = 0; number < Node.SETTINGS.unusedPasswords(); number++) {
            node.issued(Node.request(number));
        }
        node.clock.advance(Node.SETTINGS.window().minusSeconds(1));
        node.passwords.removeExpired();

        assertThat(node.issue(Node.request(99))).isInstanceOf(IssueResult.TooSoon.class);
    }

    @Test
    void aRecipientStaysUntilTheLastPasswordIsGone() {
        node.issued(Node.SCOPE);
        node.clock.advance(Node.SETTINGS.window().minus(Duration.ofMinutes(2)));
        String password = node.issued(Node.request(1));
        node.clock.advance(Duration.ofMinutes(2));

        assertThat(node.passwords.removeExpired()).isEqualTo(1);

        assertThat(rows("one_time_password_recipient")).isEqualTo(1);
        assertThat(node.passwords.consume(Node.request(1), password)).isEqualTo(new Accepted());
    }
}

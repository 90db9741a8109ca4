package kz.kuzet.example.portal.otp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.kuzet.example.portal.otp.ConsumeResult.Accepted;
import kz.kuzet.example.portal.otp.ConsumeResult.Expired;
import kz.kuzet.example.portal.otp.ConsumeResult.NoAttemptsLeft;
import kz.kuzet.example.portal.otp.ConsumeResult.NoneIssued;
import kz.kuzet.example.portal.otp.ConsumeResult.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(Database.class)
class ConsumeTest {

    private final Node node;

    ConsumeTest(Database database) {
        this.node = Node.on(database);
    }

    @Test
    void theRightPasswordIsAcceptedOnce() {
        String password = node.issued(Node.SCOPE);

        assertThat(node.passwords.consume(Node.SCOPE, password)).isEqualTo(new Accepted());
        assertThat(node.passwords.consume(Node.SCOPE, password)).isEqualTo(new NoneIssued());
        assertThat(node.passwords.consume(Node.SCOPE, Node.otherThan(password))).isEqualTo(new NoneIssued());
    }

    @Test
    void nothingIsAcceptedWhereNothingWasIssued() {
        assertThat(node.passwords.consume(Node.SCOPE, "000000")).isEqualTo(new NoneIssued());
        assertThat(node.passwords.consume(Node.SCOPE, "")).isEqualTo(new NoneIssued());
    }

    @Test
    void everyWrongPasswordCostsAnAttemptUntilNoneIsLeft() {
        String password = node.issued(Node.SCOPE);

        assertThat(node.passwords.consume(Node.SCOPE, Node.wrong(password, 1))).isEqualTo(new Wrong(2));
        assertThat(node.passwords.consume(Node.SCOPE, Node.wrong(password, 2))).isEqualTo(new Wrong(1));
        assertThat(node.passwords.consume(Node.SCOPE, Node.wrong(password, 3))).isEqualTo(new NoAttemptsLeft());
        assertThat(node.passwords.consume(Node.SCOPE, password)).isEqualTo(new NoAttemptsLeft());
    }

    @Test
    void theLastAttemptCanStillSucceed() {
        String password = node.issued(Node.SCOPE);
        node.passwords.consume(Node.SCOPE, Node.wrong(password, 1));
        node.passwords.consume(Node.SCOPE, Node.wrong(password, 2));

        assertThat(node.passwords.consume(Node.SCOPE, password)).isEqualTo(new Accepted());
    }

    @Test
    void aNewPasswordBringsNewAttempts() {
        String password = node.issued(Node.SCOPE);
        for (int guess = 1; guess <= Node.SETTINGS.attempts(); guess++) {
            node.passwords.consume(Node.SCOPE, Node.wrong(password, guess));
        }
        node.clock.advance(Node.SETTINGS.resendPause());

        assertThat(node.passwords.consume(Node.SCOPE, node.issued(Node.SCOPE))).isEqualTo(new Accepted());
    }

    @Test
    void aPasswordIsAcceptedUntilTheLastInstantBeforeItExpires() {
        IssueResult.Sent sent = (IssueResult.Sent) node.issue(Node.SCOPE);
        node.clock.set(sent.validUntil().minusNanos(1000));

        assertThat(node.passwords.consume(Node.SCOPE, node.phone.lastPassword()))
                .isEqualTo(new Accepted());
    }

    @Test
    void aPasswordIsExpiredAtTheInstantTold() {
        IssueResult.Sent sent = (IssueResult.Sent) node.issue(Node.SCOPE);
        String password = node.phone.lastPassword();
        node.clock.set(sent.validUntil());

        assertThat(node.passwords.consume(Node.SCOPE, password)).isEqualTo(new Expired());
        assertThat(node.passwords.consume(Node.SCOPE, Node.otherThan(password))).isEqualTo(new Expired());
        assertThat(node.passwords.consume(Node.SCOPE, "nonsense")).isEqualTo(new Expired());
    }

    @Test
    void anInstantFinerThanTheDatabaseKeepsItIsReturnedAsItIsStored() {
        node.clock.set(Instant.parse("2026-01-15T09:00:00.123456789Z"));
        IssueResult.Sent sent = (IssueResult.Sent) node.issue(Node.SCOPE);
        assertThat(sent.validUntil()).isEqualTo(Instant.parse("2026-01-15T09:03:00.123456Z"));

        node.clock.set(sent.validUntil());
        assertThat(node.passwords.consume(Node.SCOPE, node.phone.lastPassword()))
                .isEqualTo(new Expired());
    }

    @Test
    void anExpiredPasswordWithoutAttemptsIsStillWithoutAttempts() {
        String password = node.issued(Node.SCOPE);
        for (int guess = 1; guess <= Node.SETTINGS.attempts(); guess++) {
            node.passwords.consume(Node.SCOPE, Node.wrong(password, guess));
        }
        node.clock.advance(Duration.ofMinutes(30));

        assertThat(node.passwords.consume(Node.SCOPE, password)).isEqualTo(new NoAttemptsLeft());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12345",
                "1234567",
                "12 345",
                "12345a",
                "-12345",
                "+12345",
                "1234.5",
                "١٢٣٤٥٦",
                "１２３４５６",
                "' or 1=1",
                "%"
            })
    void whatIsNotSixDigitsIsWrongAndCostsNothing(String entered) {
        String password = node.issued(Node.SCOPE);

        assertThat(node.passwords.consume(Node.SCOPE, entered)).isEqualTo(new Wrong(3));
        assertThat(node.passwords.consume(Node.SCOPE, entered)).isEqualTo(new Wrong(3));
        assertThat(node.passwords.consume(Node.SCOPE, password)).isEqualTo(new Accepted());
    }

    @Test
    void whatIsNotSixDigitsIsToldTheTruthAfterTheLastAttempt() {
        String password = node.issued(Node.SCOPE);
        for (int guess = 1; guess <= Node.SETTINGS.attempts(); guess++) {
            node.passwords.consume(Node.SCOPE, Node.wrong(password, guess));
        }

        assertThat(node.passwords.consume(Node.SCOPE, "12345")).isEqualTo(new NoAttemptsLeft());
    }

    @ParameterizedTest
    @ValueSource(strings = {" %s", "%s ", "\t%s\r\n", "\u2003%s"})
    void whiteSpaceAroundThePasswordIsIgnored(String pasted) {
        String password = node.issued(Node.SCOPE);

        assertThat(node.passwords.consume(Node.SCOPE, pasted.replace("%s", password)))
                .isEqualTo(new Accepted());
    }

    @Test
    void aWrongGuessCountsEvenIfTheCallerRollsBack() {
        String password = node.issued(Node.SCOPE);

        assertThat(consumedAndRolledBack(Node.otherThan(password))).isEqualTo(new Wrong(2));

        assertThat(node.passwords.consume(Node.SCOPE, "nonsense")).isEqualTo(new Wrong(2));
    }

    @Test
    void anAcceptedPasswordIsUsedUpEvenIfTheCallerRollsBack() {
        String password = node.issued(Node.SCOPE);

        assertThat(consumedAndRolledBack(password)).isEqualTo(new Accepted());

        assertThat(node.passwords.consume(Node.SCOPE, password)).isEqualTo(new NoneIssued());
    }

    private ConsumeResult consumedAndRolledBack(String entered) {
        return new TransactionTemplate(node.transactions).execute(caller -> {
            caller.setRollbackOnly();
            return node.passwords.consume(Node.SCOPE, entered);
        });
    }

    @Test
    void aPasswordSentCountsEvenIfTheCallerRollsBack() {
        new TransactionTemplate(node.transactions).executeWithoutResult(caller -> {
            caller.setRollbackOnly();
            node.issued(Node.SCOPE);
        });

        assertThat(node.passwords.consume(Node.SCOPE, node.phone.lastPassword()))
                .isEqualTo(new Accepted());
    }
}

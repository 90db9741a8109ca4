package kz.kuzet.example.portal.otp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.kuzet.example.portal.otp.ConsumeResult.Accepted;
import kz.kuzet.example.portal.otp.ConsumeResult.NoneIssued;
import kz.kuzet.example.portal.otp.IssueResult.NotDelivered;
import kz.kuzet.example.portal.otp.IssueResult.Sent;
import kz.kuzet.example.portal.otp.IssueResult.TooSoon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class IssueTest {

    private static final Duration INSTANT_BEFORE = Duration.ofNanos(-1000);

    private final Database database;
    private final Node node;
    private final Instant start;

    IssueTest(Database database) {
        this.database = database;
        this.node = Node.on(database);
        this.start = node.clock.instant();
    }

    @Test
    void tellsHowLongThePasswordIsValidAndWhenAnotherCanBeAskedFor() {
        assertThat(node.issue(Node.SCOPE))
                .isEqualTo(new Sent(start.plus(Duration.ofMinutes(3)), start.plus(Duration.ofMinutes(1))));
        assertThat(node.phone.phones()).containsExactly(Node.PHONE);
    }

    @Test
    void theMessageNamesTheServiceInTheRecipientsLanguage() {
        node.passwords.issue(Node.SCOPE, Node.PHONE, Locale.forLanguageTag("kk-KZ"));

        assertThat(node.phone.lastText())
                .isEqualTo(node.phone.lastPassword() + " — «Service e_004» қызметіне сұрау салуды жіберуге арналған"
                        + " бір реттік пароль. Оны ешкімге, тіпті қызметкерлерге де айтпаңыз.");
    }

    @Test
    void aNewPasswordReplacesTheOldOne() {
        String old = node.issued(Node.SCOPE);
        node.clock.advance(Node.SETTINGS.resendPause());
        String fresh = node.issued(Node.SCOPE);

        assertThat(node.passwords.consume(Node.SCOPE, old)).isEqualTo(new ConsumeResult.Wrong(2));
        assertThat(node.passwords.consume(Node.SCOPE, fresh)).isEqualTo(new Accepted());
    }

    @Test
    void withinThePauseNothingIsSentAndTheOldPasswordStillCounts() {
        String password = node.issued(Node.SCOPE);
        Instant afterPause = start.plus(Node.SETTINGS.resendPause());
        node.clock.set(afterPause.plus(INSTANT_BEFORE));

        assertThat(node.issue(Node.SCOPE)).isEqualTo(new TooSoon(afterPause));

        assertThat(node.phone.texts()).hasSize(1);
        assertThat(node.passwords.consume(Node.SCOPE, password)).isEqualTo(new Accepted());
    }

    @Test
    void thePauseIsOverAtTheInstantTold() {
        node.issued(Node.SCOPE);
        node.clock.set(start.plus(Node.SETTINGS.resendPause()));

        assertThat(node.issue(Node.SCOPE)).isInstanceOf(Sent.class);
    }

    @Test
    void thePauseStandsAfterTheAttemptsAreUsedUp() {
        String password = node.issued(Node.SCOPE);
        for (int guess = 1; guess <= Node.SETTINGS.attempts(); guess++) {
            node.passwords.consume(Node.SCOPE, Node.wrong(password, guess));
        }

        assertThat(node.issue(Node.SCOPE)).isEqualTo(new TooSoon(start.plus(Node.SETTINGS.resendPause())));
    }

    @Test
    void thePauseIsForOneRequestAlone() {
        node.issued(Node.SCOPE);

        assertThat(node.issue(Node.request(1))).isInstanceOf(Sent.class);
    }

    @Test
    void passwordsThatNobodyEntersAreLimitedForTheRecipientWhateverTheyAreFor() {
        List<OneTimePasswordScope> scopes = List.of(
                Node.SCOPE,
                Node.request(1),
                new OneTimePasswordScope(Node.RECIPIENT, "another session", "e_004", Node.SCOPE.request()),
                new OneTimePasswordScope(Node.RECIPIENT, Node.SCOPE.sessionId(), "e_005", Node.SCOPE.request()));
        for (OneTimePasswordScope scope : scopes) {
            node.issued(scope);
            node.clock.advance(Duration.ofMinutes(5));
        }

        assertThat(node.issue(Node.request(2))).isEqualTo(new TooSoon(start.plus(Node.SETTINGS.window())));
        node.clock.set(start.plus(Node.SETTINGS.window()).plus(INSTANT_BEFORE));
        assertThat(node.issue(Node.request(2))).isEqualTo(new TooSoon(start.plus(Node.SETTINGS.window())));
        node.clock.set(start.plus(Node.SETTINGS.window()));
        assertThat(node.issue(Node.request(2))).isInstanceOf(Sent.class);
        assertThat(node.issue(Node.request(3)))
                .isEqualTo(new TooSoon(start.plus(Duration.ofMinutes(5)).plus(Node.SETTINGS.window())));
    }

    @Test
    void whoeverAlternatesAskingAndGuessingGetsNoMoreGuessesThanTheWindowAllows() {
        int guesses = 0;
        for (int minute = 0; minute < Node.SETTINGS.window().toMinutes(); minute++) {
            OneTimePasswordScope scope = Node.request(minute % 2);
            node.issue(scope);
            String password = node.phone.lastPassword();
            for (int guess = 1; guess <= Node.SETTINGS.attempts(); guess++) {
                int before = attemptsLeft();
                node.passwords.consume(scope, Node.wrong(password, guess));
                guesses += before - attemptsLeft();
            }
            node.clock.advance(Duration.ofMinutes(1));
        }

        assertThat(guesses).isEqualTo(Node.SETTINGS.unusedPasswords() * Node.SETTINGS.attempts());
    }

    private int attemptsLeft() {
        return node.jdbc
                .sql("select coalesce(sum(attempts_left), 0) from one_time_password")
                .query(Integer.class)
                .single();
    }

    @Test
    void passwordsThatWereEnteredAreNotLimited() {
        for (int number = 0; number < 3 * Node.SETTINGS.unusedPasswords(); number++) {
            String password = node.issued(Node.request(number));
            assertThat(node.passwords.consume(Node.request(number), password)).isEqualTo(new Accepted());
        }
    }

    @Test
    void theLimitOfOneRecipientIsNotTheLimitOfAnother() {
        for (int number = 0; number < Node.SETTINGS.unusedPasswords(); number++) {
            node.issued(Node.request(number));
        }
        assertThat(node.issue(Node.request(99))).isInstanceOf(TooSoon.class);

        OneTimePasswordScope other =
                new OneTimePasswordScope(ScopeTest.OTHER_RECIPIENT, "their session", "e_004", Node.SCOPE.request());
        assertThat(node.issue(other)).isInstanceOf(Sent.class);
    }

    @Test
    void theLimitCanOutlastThePause() {
        Node strict = strict(1);
        String password = strict.issued(Node.SCOPE);
        assertThat(strict.issue(Node.request(1))).isEqualTo(new TooSoon(start.plus(Duration.ofMinutes(10))));

        strict.passwords.consume(Node.SCOPE, password);
        strict.clock.advance(Duration.ofMinutes(1));
        strict.issued(Node.request(1));

        assertThat(strict.issue(Node.SCOPE)).isEqualTo(new TooSoon(start.plus(Duration.ofMinutes(11))));
    }

    @Test
    void thePauseCanOutlastTheLimit() {
        Node strict = strict(2);
        strict.issued(Node.request(1));
        strict.clock.advance(Duration.ofMinutes(1));
        strict.issued(Node.SCOPE);

        assertThat(strict.issue(Node.request(2))).isEqualTo(new TooSoon(start.plus(Duration.ofMinutes(10))));
        assertThat(strict.issue(Node.SCOPE)).isEqualTo(new TooSoon(start.plus(Duration.ofMinutes(11))));
    }

    /** Pause and window are equally long. */
    private Node strict(int unusedPasswords) {
        return new Node(
                database.emptied().get(0),
                new OneTimePasswordSettings(
                        Duration.ofMinutes(1), 3, Duration.ofMinutes(10), unusedPasswords, Duration.ofMinutes(10)));
    }

    @Test
    void aMessageThatWasNotSentLeavesNoPasswordThatCounts() {
        String old = node.issued(Node.SCOPE);
        node.clock.advance(Node.SETTINGS.resendPause());
        node.phone.breakDown();

        assertThat(node.issue(Node.SCOPE)).isEqualTo(new NotDelivered());

        assertThat(node.passwords.consume(Node.SCOPE, node.phone.lastPassword()))
                .isEqualTo(new NoneIssued());
        assertThat(node.passwords.consume(Node.SCOPE, old)).isEqualTo(new NoneIssued());
        assertThat(node.issue(Node.SCOPE)).isInstanceOf(TooSoon.class);
    }

    @Test
    void afterABreakdownOfTheGatewayARecipientIsNotLockedOut() {
        node.phone.breakDown();
        for (int number = 0; number < 3 * Node.SETTINGS.unusedPasswords(); number++) {
            assertThat(node.issue(Node.SCOPE)).isEqualTo(new NotDelivered());
            node.clock.advance(Node.SETTINGS.resendPause());
        }
        node.phone.repair();

        assertThat(node.passwords.consume(Node.SCOPE, node.issued(Node.SCOPE))).isEqualTo(new Accepted());
    }

    @Test
    void aBrokenGatewayIsNotFloodedWithDifferentRequests() {
        node.phone.breakDown();
        List<IssueResult> results = new ArrayList<>();
        for (int number = 0; number <= Node.SETTINGS.unusedPasswords(); number++) {
            results.add(node.issue(Node.request(number)));
        }

        assertThat(results.remove(results.size() - 1)).isEqualTo(new TooSoon(start.plus(Node.SETTINGS.resendPause())));
        assertThat(results).containsOnly(new NotDelivered());
    }

    @Test
    void whatIsStillOnItsWayCannotBeGuessed() {
        List<ConsumeResult> meanwhile = new ArrayList<>();
        node.phone.whileOnTheWay(() -> meanwhile.add(node.passwords.consume(Node.SCOPE, node.phone.lastPassword())));

        String password = node.issued(Node.SCOPE);

        assertThat(meanwhile).containsExactly(new NoneIssued());
        assertThat(node.passwords.consume(Node.SCOPE, password)).isEqualTo(new Accepted());
    }

    @Test
    void aPasswordOvertakenByANewerOneDoesNotCount() {
        Node slow = new Node(
                database.emptied().get(0),
                new OneTimePasswordSettings(Duration.ofMinutes(3), 3, Duration.ZERO, 4, Duration.ofHours(1)));
        List<String> passwords = new ArrayList<>();
        slow.phone.whileOnTheWay(() -> {
            passwords.add(slow.phone.lastPassword());
            passwords.add(slow.issued(Node.SCOPE));
        });

        assertThat(slow.issue(Node.SCOPE)).isEqualTo(new NotDelivered());

        assertThat(passwords).hasSize(2);
        assertThat(slow.passwords.consume(Node.SCOPE, passwords.get(0))).isEqualTo(new ConsumeResult.Wrong(2));
        assertThat(slow.passwords.consume(Node.SCOPE, passwords.get(1))).isEqualTo(new Accepted());
    }

    @Test
    void aGatewayThatFailsUnexpectedlyLeavesNoPasswordThatCounts() {
        node.phone.whileOnTheWay(() -> {
            throw new IllegalStateException("a defect of the gateway");
        });

        assertThatThrownBy(() -> node.issue(Node.SCOPE)).isInstanceOf(IllegalStateException.class);

        assertThat(node.passwords.consume(Node.SCOPE, node.phone.lastPassword()))
                .isEqualTo(new NoneIssued());
    }
}

package kz.kuzet.example.portal.otp;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issues one-time passwords and consumes them (Rules, Appendix 1, para 1(3)). All state is in the database, so any number of
 * nodes can share it: a password issued by one is consumed by another, and exactly once however many race for it.
 *
 * <p>Every call has transactions of its own, whatever the caller has open. Otherwise a caller that rolls back would give a
 * guess back to whoever guessed, and a message would be sent while rows are locked.
 */
public final class OneTimePasswords {

    private static final Logger LOG = LoggerFactory.getLogger(OneTimePasswords.class);

    private final PasswordTable table;
    private final TransactionTemplate transaction;
    private final SmsGateway gateway;
    private final ServiceNames serviceNames;
    private final OneTimePasswordHash hash;
    private final OneTimePasswordSettings settings;
    private final Clock clock;
    private final PasswordDigits digits;

    /**
     * Puts the parts together.
     *
     * @param jdbc the database, with the tables of {@code V2__one_time_passwords.sql}
     * @param transactions transactions of the same database
     * @param gateway what carries the messages
     * @param serviceNames names of services for the messages
     * @param hash the keyed hash, with the same key on all nodes
     * @param settings lifetime, attempts and pauses, the same on all nodes
     * @param clock tells the time
     */
    public OneTimePasswords(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            SmsGateway gateway,
            ServiceNames serviceNames,
            OneTimePasswordHash hash,
            OneTimePasswordSettings settings,
            Clock clock) {
        this(jdbc, transactions, gateway, serviceNames, hash, settings, clock, new PasswordDigits());
    }

    OneTimePasswords(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            SmsGateway gateway,
            ServiceNames serviceNames,
            OneTimePasswordHash hash,
            OneTimePasswordSettings settings,
            Clock clock,
            PasswordDigits digits) {
        this.table = new PasswordTable(jdbc);
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        // What others committed while this one waited for a row must be seen, and be no reason to fail.
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.gateway = gateway;
        this.serviceNames = serviceNames;
        this.hash = hash;
        this.settings = settings;
        this.clock = clock;
        this.digits = digits;
    }

    /**
     * Sends a new password to the recipient's phone. The one before it in the same scope counts no longer.
     *
     * @param scope what the password is for
     * @param phone the recipient's phone
     * @param language the recipient's language: Kazakh, Russian, otherwise English
     * @return whether it was sent
     */
    public IssueResult issue(OneTimePasswordScope scope, PhoneNumber phone, Locale language) {
        Objects.requireNonNull(phone, "phone");
        String serviceName = serviceNames.nameOf(scope.serviceCode(), language);
        // No finer than the databases keep it, so that what is returned is what is stored.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Reservation reservation = reserve(scope, now);
        if (reservation instanceof Postponed postponed) {
            return new IssueResult.TooSoon(postponed.until());
        }
        UUID id = ((Reserved) reservation).id();
        String password = digits.next();
        try {
            gateway.send(phone, SmsText.of(password, serviceName, language));
        } catch (SmsNotSentException e) {
            LOG.warn("A one-time password was not sent to {}: {}", phone, e.getMessage());
            LOG.debug("Why it was not sent", e);
            // Nobody can enter it, so it is no guess. It counts for the pause: a failing gateway is not flooded.
            inTransaction(() -> table.notDelivered(id, now.plus(settings.resendPause())));
            return new IssueResult.NotDelivered();
        }
        // Only now: what never arrived cannot be guessed either.
        String passwordHash = hash.ofPassword(scope, password);
        if (!inTransaction(() -> table.delivered(id, passwordHash))) {
            return new IssueResult.NotDelivered();
        }
        return new IssueResult.Sent(now.plus(settings.lifetime()), now.plus(settings.resendPause()));
    }

    /**
     * Checks a password, and uses it up if it is right. Each call with six digits costs one attempt; anything else cannot be
     * right and costs none.
     *
     * @param scope what the recipient confirms with it
     * @param entered what the recipient typed; white space around it is ignored
     * @return what came of it; only {@link ConsumeResult.Accepted} is a confirmation
     */
    public ConsumeResult consume(OneTimePasswordScope scope, String entered) {
        String typed = entered.strip();
        String scopeHash = hash.ofScope(scope);
        return inTransaction(() -> {
            Instant now = clock.instant();
            if (!PasswordDigits.areDigits(typed) || !table.takeAttempt(scopeHash, now)) {
                return whyNot(table.live(scopeHash), now);
            }
            return table.live(scopeHash)
                    .map(live -> compare(live, scope, typed))
                    .orElseGet(ConsumeResult.NoneIssued::new);
        });
    }

    /**
     * Removes passwords that neither can be entered nor count any more. To be called now and then, on one node or on all.
     *
     * @return how many were removed
     */
    public int removeExpired() {
        Instant now = clock.instant();
        // Two transactions: whoever issues a password locks the recipient first, and these the other way round.
        int removed = inTransaction(() -> table.removeExpired(now));
        inTransaction(() -> table.removeRecipients(now, settings.window()));
        return removed;
    }

    private sealed interface Reservation {}

    private record Reserved(UUID id) implements Reservation {}

    private record Postponed(Instant until) implements Reservation {}

    private Reservation reserve(OneTimePasswordScope scope, Instant now) {
        try {
            return inTransaction(() -> reserveLocked(scope, now));
        } catch (DuplicateKeyException firstOfItsRecipientElsewhere) {
            return inTransaction(() -> reserveLocked(scope, now));
        }
    }

    private Reservation reserveLocked(OneTimePasswordScope scope, Instant now) {
        String recipient = hash.ofRecipient(scope.recipient());
        String scopeHash = hash.ofScope(scope);
        table.lockRecipient(recipient, now);
        Instant earliest = earliestIssue(recipient, scopeHash, now);
        if (earliest.isAfter(now)) {
            return new Postponed(earliest);
        }
        table.replace(scopeHash);
        return new Reserved(table.add(recipient, scopeHash, now, settings));
    }

    private Instant earliestIssue(String recipient, String scope, Instant now) {
        Instant afterPause = table.lastIssue(scope)
                .map(last -> last.plus(settings.resendPause()))
                .orElse(now);
        List<Instant> unused = table.unusedPasswords(recipient, now);
        if (unused.size() < settings.unusedPasswords()) {
            return afterPause;
        }
        // Sorted with the longest first: once this one is over, one fewer than allowed is left.
        Instant afterLimit = unused.get(settings.unusedPasswords() - 1);
        return afterLimit.isAfter(afterPause) ? afterLimit : afterPause;
    }

    private ConsumeResult compare(PasswordTable.Live live, OneTimePasswordScope scope, String typed) {
        boolean right = live.passwordHash()
                .filter(stored -> hash.isPassword(scope, typed, stored))
                .isPresent();
        if (right) {
            return table.accept(live.id()) ? new ConsumeResult.Accepted() : new ConsumeResult.NoneIssued();
        }
        return wrong(live);
    }

    private static ConsumeResult whyNot(Optional<PasswordTable.Live> latest, Instant now) {
        if (latest.isEmpty() || latest.get().passwordHash().isEmpty()) {
            return new ConsumeResult.NoneIssued();
        }
        PasswordTable.Live live = latest.get();
        if (live.attemptsLeft() > 0 && !live.validUntil().isAfter(now)) {
            return new ConsumeResult.Expired();
        }
        return wrong(live);
    }

    private static ConsumeResult wrong(PasswordTable.Live live) {
        return live.attemptsLeft() > 0
                ? new ConsumeResult.Wrong(live.attemptsLeft())
                : new ConsumeResult.NoAttemptsLeft();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}

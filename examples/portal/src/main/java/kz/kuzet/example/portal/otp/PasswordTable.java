package kz.kuzet.example.portal.otp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of one-time passwords. Every change is one conditional statement, so that the database decides which of two
 * nodes was first; the SQL is the common part of PostgreSQL and H2.
 */
final class PasswordTable {

    /** The latest password of a scope, as far as it is of interest to somebody who enters one. */
    record Live(UUID id, Optional<String> passwordHash, int attemptsLeft, Instant validUntil) {

        private static Live read(ResultSet row, int number) throws SQLException {
            return new Live(
                    row.getObject("id", UUID.class),
                    Optional.ofNullable(row.getString("password_hash")),
                    row.getInt("attempts_left"),
                    Timestamps.read(row, "valid_until"));
        }
    }

    private final JdbcClient jdbc;

    PasswordTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes everybody else who asks for a password of this recipient wait for the end of this transaction.
     *
     * @throws org.springframework.dao.DuplicateKeyException if somebody else was first to ask for this recipient; the next
     *     transaction will find the row
     */
    void lockRecipient(String recipient, Instant now) {
        int found = jdbc.sql("update one_time_password_recipient set last_asked_at = :now where recipient = :recipient")
                .param("now", Timestamps.of(now))
                .param("recipient", recipient)
                .update();
        if (found == 0) {
            jdbc.sql("insert into one_time_password_recipient (recipient, last_asked_at) values (:recipient, :now)")
                    .param("recipient", recipient)
                    .param("now", Timestamps.of(now))
                    .update();
        }
    }

    Optional<Instant> lastIssue(String scope) {
        return jdbc.sql("select issued_at from one_time_password where scope = :scope"
                        + " order by issued_at desc fetch first 1 rows only")
                .param("scope", scope)
                .query((row, number) -> Timestamps.read(row, "issued_at"))
                .optional();
    }

    /** Until when each unused password of a recipient counts, the longest first. */
    List<Instant> unusedPasswords(String recipient, Instant now) {
        return jdbc.sql("select counts_until from one_time_password"
                        + " where recipient = :recipient and counts_until > :now order by counts_until desc")
                .param("recipient", recipient)
                .param("now", Timestamps.of(now))
                .query((row, number) -> Timestamps.read(row, "counts_until"))
                .list();
    }

    void replace(String scope) {
        jdbc.sql("update one_time_password set live_scope = null, password_hash = null where live_scope = :scope")
                .param("scope", scope)
                .update();
    }

    /** Adds a password that nobody can enter yet. */
    UUID add(String recipient, String scope, Instant now, OneTimePasswordSettings settings) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into one_time_password"
                        + " (id, recipient, scope, live_scope, attempts_left, issued_at, valid_until, counts_until)"
                        + " values (:id, :recipient, :scope, :scope, :attempts, :now, :validUntil, :countsUntil)")
                .param("id", id)
                .param("recipient", recipient)
                .param("scope", scope)
                .param("attempts", settings.attempts())
                .param("now", Timestamps.of(now))
                .param("validUntil", Timestamps.of(now.plus(settings.lifetime())))
                .param("countsUntil", Timestamps.of(now.plus(settings.window())))
                .update();
        return id;
    }

    /** From now on it can be entered, unless a newer one has replaced it. */
    boolean delivered(UUID id, String passwordHash) {
        return jdbc.sql("update one_time_password set password_hash = :hash"
                                + " where id = :id and live_scope is not null and password_hash is null")
                        .param("hash", passwordHash)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** It can never be entered. */
    boolean notDelivered(UUID id, Instant countsUntil) {
        return jdbc.sql("update one_time_password set live_scope = null, counts_until = :countsUntil"
                                + " where id = :id and password_hash is null")
                        .param("countsUntil", Timestamps.of(countsUntil))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Takes one attempt before anything is compared. Until the transaction ends, the next one waits here. */
    boolean takeAttempt(String scope, Instant now) {
        return jdbc.sql("update one_time_password set attempts_left = attempts_left - 1"
                                + " where live_scope = :scope and password_hash is not null"
                                + " and attempts_left > 0 and valid_until > :now")
                        .param("scope", scope)
                        .param("now", Timestamps.of(now))
                        .update()
                == 1;
    }

    Optional<Live> live(String scope) {
        return jdbc.sql("select id, password_hash, attempts_left, valid_until from one_time_password"
                        + " where live_scope = :scope")
                .param("scope", scope)
                .query(Live::read)
                .optional();
    }

    /** Uses a password up. A password that was entered counts no longer among the unused ones. */
    boolean accept(UUID id) {
        return jdbc.sql("update one_time_password"
                                + " set live_scope = null, password_hash = null, counts_until = issued_at"
                                + " where id = :id and live_scope is not null and password_hash is not null")
                        .param("id", id)
                        .update()
                == 1;
    }

    int removeExpired(Instant now) {
        return jdbc.sql("delete from one_time_password where valid_until <= :now and counts_until <= :now")
                .param("now", Timestamps.of(now))
                .update();
    }

    /** Whoever asked for the last time so long ago has no password left that counts. */
    int removeRecipients(Instant now, Duration window) {
        return jdbc.sql("delete from one_time_password_recipient where last_asked_at <= :before")
                .param("before", Timestamps.of(now.minus(window)))
                .update();
    }
}

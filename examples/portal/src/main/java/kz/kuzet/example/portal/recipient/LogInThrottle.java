package kz.kuzet.example.portal.recipient;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.kuzet.example.portal.PortalSettings;
import kz.kuzet.example.portal.audit.KeyedHash;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Limits how often passwords are tried, for an account and from an address. Every attempt is counted before the password is
 * looked at, so that parallel guesses cannot exceed the limit, and in the database, so that all nodes count together. An IIN
 * without an account is counted like any other.
 */
@Component
public class LogInThrottle {

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final PortalSettings.LogIn limits;
    private final Clock clock;

    LogInThrottle(JdbcClient jdbc, KeyedHash hash, PortalSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.limits = settings.logIn();
        this.clock = clock;
    }

    /**
     * Counts an attempt.
     *
     * @param login the login that was entered
     * @param address where the attempt comes from
     * @return false if there were too many
     */
    boolean attempt(String login, String address) {
        return count(address(address), limits.attemptsPerAddress())
                && count(account(login), limits.attemptsPerAccount());
    }

    /** Whoever knows the password starts anew; the address does not, or one known account would free it for guesses at others. */
    void succeeded(String login) {
        jdbc.sql("delete from log_in_attempt where subject = :subject")
                .param("subject", account(login))
                .update();
    }

    /** Removes what counts no more. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    void removeExpired() {
        jdbc.sql("delete from log_in_attempt where window_end <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean count(String subject, int limit) {
        return countAgain(subject, limit) || begin(subject, limit);
    }

    private boolean countAgain(String subject, int limit) {
        return jdbc.sql("update log_in_attempt set attempts = attempts + 1"
                                + " where subject = :subject and window_end > :now and attempts < :limit")
                        .param("subject", subject)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("limit", limit)
                        .update()
                == 1;
    }

    /** The first attempt of a window. Where another node was faster, the attempt counts in its window. */
    private boolean begin(String subject, int limit) {
        Instant now = clock.instant();
        int renewed = jdbc.sql("update log_in_attempt set attempts = 1, window_end = :end"
                        + " where subject = :subject and window_end <= :now")
                .param("end", now.plus(limits.window()).atOffset(ZoneOffset.UTC))
                .param("subject", subject)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (renewed == 1) {
            return true;
        }
        try {
            return jdbc.sql("insert into log_in_attempt (subject, attempts, window_end) values (:subject, 1, :end)")
                            .param("subject", subject)
                            .param("end", now.plus(limits.window()).atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
        } catch (DuplicateKeyException thereAlready) {
            return countAgain(subject, limit);
        }
    }

    private String account(String login) {
        return hash.of("log-in account", login);
    }

    private String address(String address) {
        return hash.of("log-in address", address);
    }
}

package kz.kuzet.example.portal.otp;

import java.time.Duration;

/**
 * How long one-time passwords are valid, and how often they may be tried and asked for.
 *
 * <p>The Rules give no figures. They only say that a one-time password "is valid only for a single session of
 * authentication" (para 2(2)); everything here is for the state body to decide.
 *
 * <p>Attempts alone do not stop a thief who knows the login and the password but has not got the phone: he would ask for a
 * new password after every few guesses, for one formed request after the other. So the passwords that one recipient is sent
 * and does not enter are limited too, whatever sessions and requests they are for. A password that was accepted does not
 * count, since a thief has none; the number of requests a recipient sends is not limited. Whoever is stopped by this can
 * still sign: the electronic digital signature is an alternative to a one-time password (Appendix 1, para 1).
 *
 * @param lifetime how long a password is valid, counted from when it was asked for
 * @param attempts how many times one password may be tried, the right time included
 * @param resendPause how long to wait before another password is sent for the same scope
 * @param unusedPasswords how many passwords that were not accepted are sent to one recipient within the window
 * @param window how long a password that was not accepted counts against that number
 */
public record OneTimePasswordSettings(
        Duration lifetime, int attempts, Duration resendPause, int unusedPasswords, Duration window) {

    private static final int MOST_ATTEMPTS = 10;

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if they contradict each other or would let a password be guessed
     */
    public OneTimePasswordSettings {
        require(isPositive(lifetime), "lifetime: a password must be valid for some time");
        require(1 <= attempts && attempts <= MOST_ATTEMPTS, "attempts: from 1 to " + MOST_ATTEMPTS);
        require(!resendPause.isNegative(), "resendPause: it cannot be negative");
        require(unusedPasswords >= 1, "unusedPasswords: at least one must be allowed");
        require(isPositive(window), "window: it must last some time");
        require(window.compareTo(resendPause) >= 0, "window: it cannot be shorter than resendPause");
        require(window.compareTo(lifetime) >= 0, "window: it cannot be shorter than lifetime");
    }

    /**
     * Returns what suits a portal that has decided nothing else: valid for three minutes, three attempts, a minute between
     * two messages, ten unused passwords a day. A thief then has 30 guesses a day among a million passwords.
     *
     * @return the default settings
     */
    public static OneTimePasswordSettings defaults() {
        return new OneTimePasswordSettings(Duration.ofMinutes(3), 3, Duration.ofMinutes(1), 10, Duration.ofDays(1));
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}

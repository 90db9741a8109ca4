package kz.kuzet.example.portal.otp;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The six digits of a one-time password: all million of them are equally likely, those with leading zeros too. */
final class PasswordDigits {

    private static final int PASSWORDS = 1_000_000;
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    private final RandomGenerator random;

    PasswordDigits() {
        this(new SecureRandom());
    }

    PasswordDigits(RandomGenerator random) {
        this.random = random;
    }

    String next() {
        // Bounded by the generator itself, which leaves no remainder that would favour small numbers.
        int number = random.nextInt(PASSWORDS);
        // The leading zeros come with the seventh digit, which goes again.
        return Integer.toString(PASSWORDS + number).substring(1);
    }

    static boolean areDigits(String entered) {
        return SIX_DIGITS.matcher(entered).matches();
    }
}

package kz.kuzet.spring.graphql;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The text of a floating-point number as RFC 8785 (section 3.2.2.3) demands it: that of ECMAScript, with as few digits as tell the
 * number. {@link Double#toString} differs between versions of Java.
 */
final class CanonicalNumber {

    /** From here on ECMAScript writes an exponent. */
    private static final int FIRST_EXPONENT = 21;

    private static final int MOST_DIGITS = 17;

    private CanonicalNumber() {}

    /**
     * Writes a number.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    static String of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a variable holds a number that JSON does not have");
        }
        if (number == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(number)).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        // Where the decimal point stands, counted from the first digit.
        int point = digits.length() - shortest.scale();
        return (number < 0 ? "-" : "") + written(digits, point);
    }

    private static String written(String digits, int point) {
        if (point > 0 && point <= FIRST_EXPONENT) {
            return digits.length() <= point
                    ? digits + "0".repeat(point - digits.length())
                    : digits.substring(0, point) + "." + digits.substring(point);
        }
        if (point > -6 && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        return digits.charAt(0)
                + (digits.length() == 1 ? "" : "." + digits.substring(1))
                + (exponent < 0 ? "e-" : "e+")
                + Math.abs(exponent);
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal below = candidate(exact, digits, RoundingMode.DOWN, number);
            BigDecimal above = candidate(exact, digits, RoundingMode.UP, number);
            if (below != null) {
                return above == null ? below : nearer(exact, below, above);
            }
            if (above != null) {
                return above;
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
    }

    /** Null where these digits tell another number. */
    private static @Nullable BigDecimal candidate(BigDecimal exact, int digits, RoundingMode mode, double number) {
        BigDecimal rounded = exact.round(new MathContext(digits, mode));
        return rounded.doubleValue() == number ? rounded : null;
    }

    /** Of two that are equally near, the one with the even digit. */
    private static BigDecimal nearer(BigDecimal exact, BigDecimal below, BigDecimal above) {
        int compared = exact.subtract(below).compareTo(above.subtract(exact));
        if (compared == 0) {
            return below.unscaledValue().testBit(0) ? above : below;
        }
        return compared < 0 ? below : above;
    }
}

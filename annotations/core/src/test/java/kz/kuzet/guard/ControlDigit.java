package kz.kuzet.guard;

import java.math.BigInteger;

/**
 * The control digit of an IIN or BIN, written a second time from Government decree No. 406 of 22 May 2007: with its two rows of
 * weights as they stand there, and over big integers.
 */
final class ControlDigit {

    /** No number with these eleven digits is issued. */
    static final int NONE = 10;

    private static final int[] FIRST_ROUND = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_ROUND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    private ControlDigit() {}

    static int of(String body) {
        return needsSecondRound(body) ? remainder(body, SECOND_ROUND) : remainder(body, FIRST_ROUND);
    }

    static boolean needsSecondRound(String body) {
        return remainder(body, FIRST_ROUND) == NONE;
    }

    private static int remainder(String body, int[] weights) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < weights.length; i++) {
            BigInteger digit = new BigInteger(body.substring(i, i + 1));
            sum = sum.add(digit.multiply(BigInteger.valueOf(weights[i])));
        }
        return sum.mod(BigInteger.valueOf(11)).intValueExact();
    }
}

package kz.kuzet.guard;

/**
 * Who receives a service: an individual by the individual identification number (IIN), or a legal entity by the business
 * identification number (BIN).
 *
 * <p>Both have 12 digits, of which the last is the control digit of Government decree No. 406 of 22 May 2007: the sum of the
 * first eleven, weighted 1 to 11, modulo 11; if that gives 10, the same with the weights 3 to 11, 1, 2; if that gives 10 too,
 * no such number is issued.
 */
public final class RecipientId {

    private static final int LENGTH = 12;
    private static final int MODULUS = 11;
    private static final int FIRST_WEIGHT = 1;
    private static final int FIRST_WEIGHT_OF_SECOND_ROUND = 3;

    private final long number;

    private RecipientId(long number) {
        this.number = number;
    }

    /**
     * Reads a number.
     *
     * @param digits an IIN or BIN
     * @return the recipient
     * @throws IllegalArgumentException if these are not 12 digits 0 to 9 with the right control digit; the message does not
     *     repeat them, since it may reach a log
     */
    public static RecipientId of(String digits) {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("an IIN or BIN has 12 digits, the last of which is its control digit");
        }
        return new RecipientId(Long.parseLong(digits));
    }

    /**
     * {@return whether a text is an IIN or BIN: 12 digits 0 to 9 with the right control digit}
     *
     * @param digits any text
     */
    public static boolean isValid(String digits) {
        if (digits.length() != LENGTH || !digits.chars().allMatch(c -> '0' <= c && c <= '9')) {
            return false;
        }
        int control = remainder(digits, FIRST_WEIGHT);
        if (control == MODULUS - 1) {
            control = remainder(digits, FIRST_WEIGHT_OF_SECOND_ROUND);
        }
        return control == Character.digit(digits.charAt(LENGTH - 1), 10);
    }

    /** Weights go up by one from the first, and from 11 back to 1. */
    private static int remainder(String digits, int firstWeight) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int weight = (i + firstWeight - 1) % MODULUS + 1;
            sum += weight * Character.digit(digits.charAt(i), 10);
        }
        return sum % MODULUS;
    }

    /** {@return the number itself: 12 digits. It is personal data: keep it out of logs} */
    public String digits() {
        String significant = Long.toString(number);
        return "0".repeat(LENGTH - significant.length()) + significant;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecipientId that && number == that.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    /** {@return the number without its first eight digits, so that it can stand in a log, for example {@code ********0248}} */
    @Override
    public String toString() {
        return "********" + digits().substring(8);
    }
}

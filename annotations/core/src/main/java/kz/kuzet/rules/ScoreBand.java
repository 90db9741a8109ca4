package kz.kuzet.rules;

import kz.kuzet.AuthenticationMethod;

/**
 * A range of totals and the method it implies (para 5).
 *
 * <p>The Rules begin the first band at 0. No service has a total of 0, since an absent disclosure risk still scores 1
 * (para 5(1)); the totals that occur are 1 to 6.
 */
public enum ScoreBand {
    /** Totals 0 to 1. */
    LOW(0, 1, AuthenticationMethod.LOGIN_PASSWORD),
    /** Totals 2 to 3. */
    MIDDLE(2, 3, AuthenticationMethod.LOGIN_PASSWORD_OTP),
    /** Totals 4 to 6. */
    HIGH(4, 6, AuthenticationMethod.LOGIN_PASSWORD_EDS);

    private final int lowest;
    private final int highest;
    private final AuthenticationMethod method;

    ScoreBand(int lowest, int highest, AuthenticationMethod method) {
        this.lowest = lowest;
        this.highest = highest;
        this.method = method;
    }

    /**
     * {@return the band that holds a total}
     *
     * @param total 0 to 6
     * @throws IllegalArgumentException if the total is not 0 to 6
     */
    public static ScoreBand of(int total) {
        for (ScoreBand band : values()) {
            if (band.lowest <= total && total <= band.highest) {
                return band;
            }
        }
        throw new IllegalArgumentException("a total is 0 to 6, not " + total);
    }

    /** {@return the lowest total of the band} */
    public int lowest() {
        return lowest;
    }

    /** {@return the highest total of the band} */
    public int highest() {
        return highest;
    }

    /** {@return the method that the band implies where nothing overrides it} */
    public AuthenticationMethod method() {
        return method;
    }
}

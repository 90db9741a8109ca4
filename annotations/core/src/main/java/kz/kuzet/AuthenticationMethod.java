package kz.kuzet;

/** How a recipient authenticates (Appendix 1, para 1), from the weakest to the strongest. */
public enum AuthenticationMethod {
    /** Login and password: totals 0 to 1 (para 5). */
    LOGIN_PASSWORD,
    /** Login and password, then a one-time password sent to the recipient's mobile number: totals 2 to 3 (para 5). */
    LOGIN_PASSWORD_OTP,
    /** Login and password, then the request is confirmed by an electronic digital signature: totals 4 to 6 (para 5). */
    LOGIN_PASSWORD_EDS;

    /**
     * Compares strength.
     *
     * @param other the method to compare with
     * @return true if this method asks for less than {@code other}
     */
    public boolean isWeakerThan(AuthenticationMethod other) {
        return compareTo(other) < 0;
    }
}

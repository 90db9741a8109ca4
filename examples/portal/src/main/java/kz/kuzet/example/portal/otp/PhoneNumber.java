package kz.kuzet.example.portal.otp;

import java.util.regex.Pattern;

/**
 * The subscriber's mobile number to which one-time passwords are sent (Rules, Appendix 1, para 1(3)): a number of
 * Kazakhstan in the international form of ITU-T E.164.
 *
 * @param e164 {@code +7} and ten digits, the first of which is 6 or 7: the other numbers under +7 are Russian
 */
public record PhoneNumber(String e164) {

    private static final Pattern KAZAKHSTAN = Pattern.compile("\\+7[67][0-9]{9}");
    private static final int VISIBLE = 4;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not such a number; the message does not repeat it, since it may reach a log
     */
    public PhoneNumber {
        if (!KAZAKHSTAN.matcher(e164).matches()) {
            throw new IllegalArgumentException("a phone number of Kazakhstan is +7, then 6 or 7, then nine digits");
        }
    }

    /**
     * Returns the number without its middle, so that it can stand in a log and on a page.
     *
     * @return for example {@code +7******4567}
     */
    @Override
    public String toString() {
        return "+7******" + e164.substring(e164.length() - VISIBLE);
    }
}

package kz.kuzet.rules;

import java.util.List;
import java.util.Objects;
import kz.kuzet.AuthenticationMethod;

/**
 * Which methods may stand in for the one that the Rules give (Appendix 1, para 1).
 *
 * <p>The text names one alternative: login/password + EDS in place of login/password + one-time password. It is read as
 * complete: no other method has an alternative, and the reverse never holds.
 */
public final class AlternativeRule {

    private static final List<AuthenticationMethod> ONE_TIME_PASSWORD_OR_EDS =
            List.of(AuthenticationMethod.LOGIN_PASSWORD_OTP, AuthenticationMethod.LOGIN_PASSWORD_EDS);

    private AlternativeRule() {}

    /**
     * {@return the methods that are lawful where one is asked for: that method first, then its alternative if it has one}
     *
     * @param asked the method asked for
     */
    public static List<AuthenticationMethod> acceptable(AuthenticationMethod asked) {
        Objects.requireNonNull(asked, "asked");
        return asked == AuthenticationMethod.LOGIN_PASSWORD_OTP ? ONE_TIME_PASSWORD_OR_EDS : List.of(asked);
    }
}

package kz.kuzet.guard;

import java.util.EnumSet;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;

/** One of the things with which a recipient shows who they are (Appendix 1, para 1). */
public enum Factor {
    /** Login and password of the portal or the mobile application. Opens a session; confirms no request. */
    LOGIN_PASSWORD,
    /** A password valid once, sent to the recipient's mobile number (para 2(2)). Confirms one request. */
    ONE_TIME_PASSWORD,
    /** An electronic digital signature (para 2(15)). Confirms one request. */
    EDS;

    /**
     * {@return the factors of which a method is made, all of which have to be shown}
     *
     * @param method the method
     */
    public static Set<Factor> of(AuthenticationMethod method) {
        return switch (method) {
            case LOGIN_PASSWORD -> EnumSet.of(LOGIN_PASSWORD);
            case LOGIN_PASSWORD_OTP -> EnumSet.of(LOGIN_PASSWORD, ONE_TIME_PASSWORD);
            case LOGIN_PASSWORD_EDS -> EnumSet.of(LOGIN_PASSWORD, EDS);
        };
    }
}

package kz.kuzet.example.portal.otp;

import java.util.Locale;

/** Tells how a service is called, so that the message can say what its one-time password is for. */
@FunctionalInterface
public interface ServiceNames {

    /**
     * Returns the name of a service.
     *
     * @param serviceCode its code in the register
     * @param language the recipient's language
     * @return the name, in this language where there is one
     */
    String nameOf(String serviceCode, Locale language);
}

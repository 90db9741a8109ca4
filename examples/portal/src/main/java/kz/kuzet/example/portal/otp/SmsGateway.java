package kz.kuzet.example.portal.otp;

/** What carries text messages to phones. */
public interface SmsGateway {

    /**
     * Hands a message over. It may take as long as the gateway's timeout, and no transaction is open meanwhile.
     *
     * @param to the phone
     * @param text the message; it holds a one-time password, so it must reach no log
     * @throws SmsNotSentException if the gateway did not take it, or it is not known whether it did
     */
    void send(PhoneNumber to, String text) throws SmsNotSentException;
}

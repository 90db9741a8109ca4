package kz.kuzet.example.portal.otp;

/** The gateway did not take a message. What is said here is logged, so it never repeats the message itself. */
public final class SmsNotSentException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Says what happened.
     *
     * @param message the reason, without the text of the message
     */
    public SmsNotSentException(String message) {
        super(message);
    }

    /**
     * Says what happened and why.
     *
     * @param message the reason, without the text of the message
     * @param cause what the gateway's client threw
     */
    public SmsNotSentException(String message, Throwable cause) {
        super(message, cause);
    }
}

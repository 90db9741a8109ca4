package kz.kuzet;

/** Way in which a recipient reaches a service. */
public enum Channel {
    /** The web portal of the electronic government (para 2(13)). */
    PORTAL(false),
    /** The mobile application of the electronic government (para 2(14)). */
    MOBILE_APPLICATION(false),
    /** An instant message on a mobile network (para 2(4)). */
    INSTANT_MESSAGE(true),
    /** A short text message, SMS (para 2(8)). */
    SHORT_TEXT_MESSAGE(true);

    private final boolean message;

    Channel(boolean message) {
        this.message = message;
    }

    /** {@return whether requests travel as messages, over which no one-time password applies (Appendix 1, para 1)} */
    public boolean isMessage() {
        return message;
    }
}

package kz.kuzet.example.portal.request;

/** How far a request has come. */
public enum RequestState {
    /** Stored, and still to be sent. */
    FORMED,
    /** Sent to the provider, once. */
    SENT
}

package kz.kuzet.guard;

/** Why a request is refused although the recipient could show more. */
public enum Refusal {
    /** The guard was given no evidence at all. */
    NO_EVIDENCE,
    /** Whoever has logged in is known by neither an IIN nor a BIN. */
    NOT_A_RECIPIENT,
    /** The guard was given no digest of a request, so nothing can have been confirmed. */
    NO_REQUEST,
    /** The service is not offered over this channel, or no method of the Rules is lawful over it. */
    CHANNEL_NOT_DECLARED,
    /** The service is not a component of the composite service that was granted, or none was granted. */
    NOT_A_COMPONENT
}

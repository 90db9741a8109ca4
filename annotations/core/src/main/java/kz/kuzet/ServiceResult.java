package kz.kuzet;

/** What the recipient receives from the service. */
public enum ServiceResult {
    /** Neither a certificate nor a permit. */
    OTHER,
    /** A certificate: such a service leaves the provider's database unchanged (para 5(2)). */
    CERTIFICATE,
    /** A permit or licence: takes the electronic digital signature whatever the score (Appendix 1, para 2). */
    PERMIT
}

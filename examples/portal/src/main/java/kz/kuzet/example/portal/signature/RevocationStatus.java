package kz.kuzet.example.portal.signature;

import java.util.Optional;

/** What is known about the revocation of a certificate. Only {@link #GOOD} is good. */
public enum RevocationStatus {
    /** Somebody entitled says, not too long ago, that the certificate is not revoked. */
    GOOD(null),
    /** The certificate is revoked or suspended. */
    REVOKED(SignatureFault.REVOKED),
    /** Nobody entitled knows the certificate. */
    UNKNOWN(SignatureFault.REVOCATION_UNKNOWN),
    /** The list cannot be read or the responder cannot be asked. */
    UNREACHABLE(SignatureFault.REVOCATION_UNREACHABLE),
    /** The answer is out of date, or does not say until when it holds. */
    STALE(SignatureFault.REVOCATION_STALE),
    /** The answer is not signed by whom it must be, or answers another question. */
    UNTRUSTED(SignatureFault.REVOCATION_UNTRUSTED);

    private final SignatureFault fault;

    RevocationStatus(SignatureFault fault) {
        this.fault = fault;
    }

    /**
     * Returns what this means for a signature.
     *
     * @return empty only for {@link #GOOD}
     */
    public Optional<SignatureFault> fault() {
        return Optional.ofNullable(fault);
    }
}

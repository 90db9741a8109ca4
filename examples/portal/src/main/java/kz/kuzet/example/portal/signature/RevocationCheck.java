package kz.kuzet.example.portal.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;

/** Finds out whether a certificate was revoked. */
public interface RevocationCheck {

    /**
     * Asks about a certificate.
     *
     * @param certificate the certificate
     * @param issuer the authority that issued it, already trusted
     * @param now the time of the question
     * @return what is known; in doubt anything but good
     */
    RevocationStatus check(X509Certificate certificate, X509Certificate issuer, Instant now);
}

package kz.kuzet.example.portal.signature;

import java.time.Instant;
import java.util.Optional;
import kz.kuzet.guard.RecipientId;

/**
 * Who signed, as the certificate says.
 *
 * @param individual the IIN of the person
 * @param legalEntity the BIN of the legal entity for which the person signed
 * @param certificateSerialNumber the certificate's serial number, hexadecimal, in lower case
 * @param subjectName the common name; never with the IIN
 * @param verifiedAt when the signature was verified, by the portal's clock: the time inside a signature is only a claim
 */
public record Signer(
        RecipientId individual,
        Optional<RecipientId> legalEntity,
        String certificateSerialNumber,
        String subjectName,
        Instant verifiedAt) {}

package kz.kuzet.example.portal.signature;

import java.util.Objects;
import java.util.Optional;
import kz.kuzet.guard.RecipientId;

/**
 * What must have been signed, and by whom.
 *
 * @param content the exact bytes: the canonical form of the request
 * @param signer the IIN of the recipient who is logged in
 * @param legalEntity the BIN, where the recipient acts for a legal entity; a certificate of the other kind is refused
 */
public record SignatureExpectation(byte[] content, RecipientId signer, Optional<RecipientId> legalEntity) {

    /** Copies the content. */
    public SignatureExpectation {
        content = content.clone();
        Objects.requireNonNull(signer);
        Objects.requireNonNull(legalEntity);
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Leaves the content out: it is somebody's request. */
    @Override
    public String toString() {
        return "SignatureExpectation[" + content.length + " bytes, " + signer + ", " + legalEntity + "]";
    }
}

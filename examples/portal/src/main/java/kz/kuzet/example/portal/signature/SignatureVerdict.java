package kz.kuzet.example.portal.signature;

/** What a verifier says about a signature. */
public sealed interface SignatureVerdict {

    /**
     * The signature is what was expected.
     *
     * @param signer who signed
     */
    record Valid(Signer signer) implements SignatureVerdict {}

    /**
     * The signature counts for nothing.
     *
     * @param fault the first reason that was found
     */
    record Invalid(SignatureFault fault) implements SignatureVerdict {}
}

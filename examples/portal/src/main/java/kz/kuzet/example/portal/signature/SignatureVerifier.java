package kz.kuzet.example.portal.signature;

/** Says whether an electronic digital signature is what a request needs. */
public interface SignatureVerifier {

    /**
     * Judges a signature. Whatever the bytes are, the answer is a verdict and never an exception.
     *
     * @param cms a CMS message (RFC 5652), DER, BER or PEM, as it came from the network
     * @param expectation what must have been signed, and by whom
     * @return valid, or the one reason why not
     */
    SignatureVerdict verify(byte[] cms, SignatureExpectation expectation);
}

package kz.kuzet.example.portal.signature;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an NCANode server says about a message. Anything it leaves out is taken as a no. */
final class NcaNodeAnswer {

    /** Status in the answer, beside that of HTTP. */
    static final int OK = 200;

    /** What the server is asked to check. Without an entry for each it may have asked nobody, and still say valid. */
    static final List<String> REVOCATION_CHECKS = List.of("OCSP", "CRL");

    private final JsonNode answer;

    private NcaNodeAnswer(JsonNode answer) {
        this.answer = answer;
    }

    static NcaNodeAnswer of(JsonMapper json, byte[] body) throws SignatureRefusedException {
        try {
            return new NcaNodeAnswer(json.readTree(body));
        } catch (JacksonException e) {
            throw unclear();
        }
    }

    /** Requires a plain yes, about this certificate. */
    void requireValid(X509CertificateHolder certificate, Signer signer) throws SignatureRefusedException {
        JsonNode status = answer.path("status");
        if (!status.isInt()) {
            throw unclear();
        }
        if (status.intValue() != OK) {
            throw new SignatureRefusedException(SignatureFault.SERVER_FAILED);
        }
        requireTrue(answer.path("valid"));
        JsonNode judged = onlyElement(certificatesOf(onlyElement(answer.path("signers"))));
        requireTrue(judged.path("valid"));
        requireSame(judged, certificate, signer);
        requireRevocationChecked(judged.path("revocations"));
        String keyUsage = text(judged.path("keyUsage"));
        if (!keyUsage.equals("SIGN")) {
            throw new SignatureRefusedException(
                    keyUsage.equals("AUTH") ? SignatureFault.AUTHENTICATION_ONLY : SignatureFault.WRONG_KEY_USAGE);
        }
    }

    /** The server writes {@code certificates}; its OpenAPI description calls the same field {@code signers}. */
    private static JsonNode certificatesOf(JsonNode signer) {
        return signer.has("certificates") ? signer.path("certificates") : signer.path("signers");
    }

    private static void requireSame(JsonNode judged, X509CertificateHolder certificate, Signer signer)
            throws SignatureRefusedException {
        boolean same;
        try {
            same = new BigInteger(text(judged.path("serialNumber")), 16).equals(certificate.getSerialNumber())
                    // The authority's signature differs between any two certificates.
                    && Arrays.equals(
                            Base64.getDecoder().decode(text(judged.path("signature"))), certificate.getSignature())
                    && text(judged.path("subject").path("iin"))
                            .equals(signer.individual().digits());
        } catch (IllegalArgumentException e) {
            throw unclear();
        }
        if (!same) {
            throw new SignatureRefusedException(SignatureFault.SERVER_DISAGREES);
        }
    }

    private static void requireRevocationChecked(JsonNode revocations) throws SignatureRefusedException {
        for (JsonNode entry : revocations) {
            if (!entry.path("revoked").isBoolean()) {
                throw unclear();
            }
            if (entry.path("revoked").booleanValue()) {
                throw new SignatureRefusedException(SignatureFault.REVOKED);
            }
        }
        for (String check : REVOCATION_CHECKS) {
            boolean made = false;
            for (JsonNode entry : revocations) {
                made |= text(entry.path("by")).equals(check);
            }
            if (!made) {
                throw new SignatureRefusedException(SignatureFault.REVOCATION_UNKNOWN);
            }
        }
    }

    private static void requireTrue(JsonNode value) throws SignatureRefusedException {
        if (!value.isBoolean()) {
            throw unclear();
        }
        if (!value.booleanValue()) {
            throw new SignatureRefusedException(SignatureFault.SERVER_REFUSED);
        }
    }

    private static JsonNode onlyElement(JsonNode array) throws SignatureRefusedException {
        if (!array.isArray() || array.size() != 1) {
            throw unclear();
        }
        return array.get(0);
    }

    private static String text(JsonNode value) throws SignatureRefusedException {
        if (!value.isString()) {
            throw unclear();
        }
        return value.stringValue();
    }

    private static SignatureRefusedException unclear() {
        return new SignatureRefusedException(SignatureFault.SERVER_ANSWER_UNCLEAR);
    }
}

package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;

/** The outermost layer of a CMS message: DER or BER, or the same in PEM (RFC 7468, 8 and 9), and nothing after it. */
final class CmsEncoding {

    private static final String PEM_BEGIN = "-----BEGIN ";
    private static final Set<String> PEM_LABELS = Set.of("CMS", "PKCS7");

    private CmsEncoding() {}

    /** Returns the message without its armour, after a look at its length only. */
    static byte[] binary(byte[] cms, int maxBytes) throws SignatureRefusedException, IOException {
        if (cms.length == 0) {
            throw new SignatureRefusedException(SignatureFault.EMPTY);
        }
        if (cms.length > maxBytes) {
            throw new SignatureRefusedException(SignatureFault.TOO_LARGE);
        }
        return isPem(cms) ? fromPem(cms) : cms;
    }

    static ContentInfo parse(byte[] binary) throws SignatureRefusedException, IOException {
        try (ASN1InputStream in = new ASN1InputStream(binary)) {
            ASN1Primitive message = in.readObject();
            if (message == null || in.read() >= 0) {
                throw new SignatureRefusedException(SignatureFault.MALFORMED);
            }
            return ContentInfo.getInstance(message);
        }
    }

    private static boolean isPem(byte[] cms) {
        return new String(cms, 0, Math.min(cms.length, PEM_BEGIN.length()), StandardCharsets.ISO_8859_1)
                .equals(PEM_BEGIN);
    }

    private static byte[] fromPem(byte[] cms) throws SignatureRefusedException, IOException {
        String text = new String(cms, StandardCharsets.ISO_8859_1);
        try (PemReader reader = new PemReader(new StringReader(text))) {
            PemObject block = reader.readPemObject();
            String rest = text.substring(text.lastIndexOf("-----") + "-----".length());
            boolean oneBlock = text.indexOf(PEM_BEGIN) == text.lastIndexOf(PEM_BEGIN) && rest.isBlank();
            if (block == null || !oneBlock || !PEM_LABELS.contains(block.getType())) {
                throw new SignatureRefusedException(SignatureFault.MALFORMED);
            }
            return block.getContent();
        }
    }
}

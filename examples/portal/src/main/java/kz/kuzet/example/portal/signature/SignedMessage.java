package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInformation;

/**
 * A CMS message with the shape that is accepted (RFC 5652): plain data, one signer with its certificate, signed attributes.
 * Nothing in it is true yet.
 *
 * <p>The signature is expected to be detached. Content inside is accepted only where it is byte for byte the expected
 * content, since then it changes nothing; a verifier that preferred it (NCANode does) is so never led to other bytes.
 *
 * @param encoded the message itself, DER or BER
 * @param signer the signature, tied to the expected content
 * @param certificate the signer's certificate
 * @param certificates all certificates of the message
 */
record SignedMessage(
        byte[] encoded,
        SignerInformation signer,
        X509CertificateHolder certificate,
        Collection<X509CertificateHolder> certificates) {

    /** A signer, a few authorities and some to spare. A path is sought among them, and many alike would make that long. */
    private static final int MAX_CERTIFICATES = 10;

    /** Versions of SignedData and SignerInfo (RFC 5652, 5.1 and 5.3). */
    private static final Set<Integer> SIGNED_DATA_VERSIONS = Set.of(1, 3, 4, 5);

    private static final Set<Integer> SIGNER_VERSIONS = Set.of(1, 3);

    /** Reads a message; Bouncy Castle throws runtime exceptions of many kinds, which the caller answers as malformed. */
    static SignedMessage read(byte[] cms, byte[] content, int maxBytes) throws SignatureRefusedException {
        try {
            byte[] encoded = CmsEncoding.binary(cms, maxBytes);
            ContentInfo message = CmsEncoding.parse(encoded);
            if (!CMSObjectIdentifiers.signedData.equals(message.getContentType())) {
                throw new SignatureRefusedException(SignatureFault.UNEXPECTED_TYPE);
            }
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), message);
            if (!CMSObjectIdentifiers.data.equals(signed.getSignedContentType())) {
                throw new SignatureRefusedException(SignatureFault.UNEXPECTED_TYPE);
            }
            requireSameContent(new CMSSignedData(message).getSignedContent(), content);
            SignerInformation signer = onlySigner(signed);
            requireConsistentVersions(signed, signer);
            requireSignedAttributes(signer.getSignedAttributes());
            Set<X509CertificateHolder> certificates =
                    new HashSet<>(signed.getCertificates().getMatches(null));
            if (certificates.size() > MAX_CERTIFICATES) {
                throw new SignatureRefusedException(SignatureFault.TOO_MANY_CERTIFICATES);
            }
            List<X509CertificateHolder> own = certificates.stream()
                    .filter(certificate -> signer.getSID().match(certificate))
                    .toList();
            if (own.size() != 1) {
                throw new SignatureRefusedException(SignatureFault.NO_CERTIFICATE);
            }
            return new SignedMessage(encoded, signer, own.get(0), certificates);
        } catch (CMSException | IOException e) {
            throw new SignatureRefusedException(SignatureFault.MALFORMED);
        }
    }

    private static void requireSameContent(CMSTypedData attached, byte[] content) throws SignatureRefusedException {
        if (attached != null && !(attached.getContent() instanceof byte[] bytes && Arrays.equals(bytes, content))) {
            throw new SignatureRefusedException(SignatureFault.ATTACHED_CONTENT_DIFFERS);
        }
    }

    private static SignerInformation onlySigner(CMSSignedData signed) throws SignatureRefusedException {
        Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
        if (signers.isEmpty()) {
            throw new SignatureRefusedException(SignatureFault.NO_SIGNER);
        }
        if (signers.size() > 1) {
            throw new SignatureRefusedException(SignatureFault.SEVERAL_SIGNERS);
        }
        return signers.iterator().next();
    }

    /** No signature covers these fields, so they are at least held to what the standard allows. */
    private static void requireConsistentVersions(CMSSignedData signed, SignerInformation signer)
            throws SignatureRefusedException {
        boolean declared = signed.getDigestAlgorithmIDs().stream()
                .anyMatch(algorithm -> algorithm
                        .getAlgorithm()
                        .equals(signer.getDigestAlgorithmID().getAlgorithm()));
        if (!declared
                || !SIGNED_DATA_VERSIONS.contains(signed.getVersion())
                || !SIGNER_VERSIONS.contains(signer.getVersion())) {
            throw new SignatureRefusedException(SignatureFault.MALFORMED);
        }
    }

    private static void requireSignedAttributes(AttributeTable attributes) throws SignatureRefusedException {
        if (attributes == null
                || !hasOneValue(attributes, CMSAttributes.contentType)
                || !hasOneValue(attributes, CMSAttributes.messageDigest)) {
            throw new SignatureRefusedException(SignatureFault.NO_SIGNED_ATTRIBUTES);
        }
    }

    private static boolean hasOneValue(AttributeTable attributes, ASN1ObjectIdentifier type) {
        ASN1EncodableVector all = attributes.getAll(type);
        return all.size() == 1
                && Attribute.getInstance(all.get(0)).getAttrValues().size() == 1;
    }
}

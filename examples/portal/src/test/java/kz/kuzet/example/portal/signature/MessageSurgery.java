package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** Messages taken apart and put together again, so that something in them no longer fits. */
final class MessageSurgery {

    private MessageSurgery() {}

    static byte[] digestOf(TestCms message) {
        Attribute digest = message.build()
                .getSignerInfos()
                .iterator()
                .next()
                .getSignedAttributes()
                .get(CMSAttributes.messageDigest);
        return ((DEROctetString) digest.getAttrValues().getObjectAt(0)).getOctets();
    }

    interface AttributeChange {
        List<Attribute> apply(Attribute attribute);
    }

    static byte[] withSignedAttributes(TestCms message, AttributeChange change) throws IOException {
        SignedData data =
                SignedData.getInstance(message.build().toASN1Structure().getContent());
        SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        signer.getAuthenticatedAttributes()
                .forEach(attribute ->
                        change.apply(Attribute.getInstance(attribute)).forEach(attributes::add));
        return withSigner(
                data,
                new SignerInfo(
                        signer.getSID(),
                        signer.getDigestAlgorithm(),
                        new DERSet(attributes),
                        signer.getDigestEncryptionAlgorithm(),
                        signer.getEncryptedDigest(),
                        null));
    }

    static byte[] withAlgorithms(TestCms message, AlgorithmIdentifier digest, AlgorithmIdentifier signature)
            throws IOException {
        SignedData data =
                SignedData.getInstance(message.build().toASN1Structure().getContent());
        SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        SignedData declared = new SignedData(
                new DERSet(digest), data.getEncapContentInfo(), data.getCertificates(), null, data.getSignerInfos());
        return withSigner(
                declared,
                new SignerInfo(
                        signer.getSID(),
                        digest,
                        signer.getAuthenticatedAttributes(),
                        signature,
                        signer.getEncryptedDigest(),
                        null));
    }

    private static byte[] withSigner(SignedData data, SignerInfo signer) {
        return encoded(new ContentInfo(
                CMSObjectIdentifiers.signedData,
                new SignedData(
                        data.getDigestAlgorithms(),
                        data.getEncapContentInfo(),
                        data.getCertificates(),
                        null,
                        new DERSet(signer))));
    }

    static byte[] encoded(ContentInfo message) {
        try {
            return message.getEncoded("DER");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

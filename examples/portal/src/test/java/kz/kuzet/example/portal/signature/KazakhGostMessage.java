package kz.kuzet.example.portal.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.ContentSigner;

/**
 * A message that names the algorithms of Kazakh GOST. There is no public provider for them, so its signatures are made up: it
 * shows which way such a message goes, not that it verifies.
 */
final class KazakhGostMessage {

    private static final AlgorithmIdentifier DIGEST = algorithm("1.2.398.3.10.1.3.3");
    private static final AlgorithmIdentifier SIGNATURE = algorithm("1.2.398.3.10.1.1.2.3.2");
    private static final AlgorithmIdentifier KEY = algorithm("1.2.398.3.10.1.1.2.2.2");

    private KazakhGostMessage() {}

    static byte[] der() throws IOException {
        X509CertificateHolder certificate = certificate();
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
        attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(new byte[64]))));
        SignerInfo signer = new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(certificate.getIssuer(), certificate.getSerialNumber())),
                DIGEST,
                new DERSet(attributes),
                SIGNATURE,
                new DEROctetString(new byte[128]),
                null);
        return new ContentInfo(
                        CMSObjectIdentifiers.signedData,
                        new SignedData(
                                new DERSet(DIGEST),
                                new ContentInfo(CMSObjectIdentifiers.data, null),
                                new DERSet(certificate.toASN1Structure()),
                                null,
                                new DERSet(signer)))
                .getEncoded("DER");
    }

    private static X509CertificateHolder certificate() {
        return TestCertificate.individual()
                .sign(
                        TestAuthority.root().key().certificate().getSubject(),
                        new SubjectPublicKeyInfo(KEY, new byte[132]),
                        new MadeUpSigner());
    }

    private static AlgorithmIdentifier algorithm(String oid) {
        return new AlgorithmIdentifier(new ASN1ObjectIdentifier(oid));
    }

    private static final class MadeUpSigner implements ContentSigner {

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return SIGNATURE;
        }

        @Override
        public OutputStream getOutputStream() {
            return new ByteArrayOutputStream();
        }

        @Override
        public byte[] getSignature() {
            return new byte[128];
        }
    }
}

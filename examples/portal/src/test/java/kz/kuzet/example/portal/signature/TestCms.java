package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;

/** A CMS message in the making: detached, with signed attributes and the signer's certificate, unless told otherwise. */
final class TestCms {

    private final byte[] content;
    private final List<TestKey> signers = new ArrayList<>();
    private final List<X509CertificateHolder> certificates = new ArrayList<>();
    private String algorithm = "SHA256withRSA";
    private ASN1ObjectIdentifier contentType = CMSObjectIdentifiers.data;
    private boolean attached;
    private boolean withoutAttributes;

    private TestCms(byte[] content) {
        this.content = content.clone();
    }

    static TestCms over(byte[] content) {
        return new TestCms(content);
    }

    TestCms signer(TestKey signer) {
        certificates.add(signer.certificate());
        return signerWithoutCertificate(signer);
    }

    TestCms signerWithoutCertificate(TestKey signer) {
        signers.add(signer);
        return this;
    }

    TestCms certificate(X509CertificateHolder certificate) {
        certificates.add(certificate);
        return this;
    }

    TestCms algorithm(String other) {
        algorithm = other;
        return this;
    }

    TestCms contentType(String oid) {
        contentType = new ASN1ObjectIdentifier(oid);
        return this;
    }

    TestCms attached() {
        attached = true;
        return this;
    }

    TestCms withoutAttributes() {
        withoutAttributes = true;
        return this;
    }

    CMSSignedData build() {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            for (TestKey signer : signers) {
                generator.addSignerInfoGenerator(
                        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                                        .setProvider(CmsSignatureVerifier.PROVIDER)
                                        .build())
                                .setDirectSignature(withoutAttributes)
                                .build(
                                        new JcaContentSignerBuilder(algorithm)
                                                .setProvider(CmsSignatureVerifier.PROVIDER)
                                                .build(signer.privateKey()),
                                        signer.certificate()));
            }
            generator.addCertificates(new CollectionStore<>(certificates));
            return generator.generate(new CMSProcessableByteArray(contentType, content), attached);
        } catch (OperatorCreationException | CMSException e) {
            throw new AssertionError(e);
        }
    }

    byte[] der() {
        return encoded("DER");
    }

    byte[] ber() {
        return encoded("BER");
    }

    private byte[] encoded(String encoding) {
        try {
            return build().getEncoded(encoding);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

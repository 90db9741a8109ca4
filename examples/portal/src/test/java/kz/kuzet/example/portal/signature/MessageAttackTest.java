package kz.kuzet.example.portal.signature;

import static kz.kuzet.example.portal.signature.Verdicts.BY_PERSON;
import static kz.kuzet.example.portal.signature.Verdicts.CLOCK;
import static kz.kuzet.example.portal.signature.Verdicts.CONTENT;
import static kz.kuzet.example.portal.signature.Verdicts.OTHER_CONTENT;
import static kz.kuzet.example.portal.signature.Verdicts.assertFault;
import static kz.kuzet.example.portal.signature.Verdicts.assertValid;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages that somebody might hand in as a signature, and the reason why each is refused. */
class MessageAttackTest {

    private static final TestAuthority ROOT = TestAuthority.root();

    @Test
    void refusesOtherBytes() {
        assertFault(verify(TestCms.over(OTHER_CONTENT).signer(signer()).der()), SignatureFault.OTHER_CONTENT);
    }

    @Test
    void refusesSeveralSigners() {
        TestKey other = ROOT.issue(TestCertificate.individual().with(c -> c.pair = TestKeys.rsa("other", 2048)));

        assertFault(verify(TestCms.over(CONTENT).signer(signer()).signer(other).der()), SignatureFault.SEVERAL_SIGNERS);
        TestKey same = signer();
        assertFault(
                verify(TestCms.over(CONTENT)
                        .signer(same)
                        .signerWithoutCertificate(same)
                        .der()),
                SignatureFault.SEVERAL_SIGNERS);
    }

    @Test
    void refusesNoSigner() {
        assertFault(
                verify(TestCms.over(CONTENT).certificate(signer().certificate()).der()), SignatureFault.NO_SIGNER);
    }

    @Test
    void refusesAMessageWithoutTheSignersCertificate() {
        TestKey signer = signer();

        assertFault(
                verify(TestCms.over(CONTENT).signerWithoutCertificate(signer).der()), SignatureFault.NO_CERTIFICATE);
        assertFault(
                verify(TestCms.over(CONTENT)
                        .signerWithoutCertificate(signer)
                        .certificate(signer().certificate())
                        .der()),
                SignatureFault.NO_CERTIFICATE);
    }

    @Test
    void refusesTwoCertificatesOfOneName() {
        TestCertificate first = TestCertificate.individual();
        TestCertificate second = TestCertificate.individual().with(c -> c.commonName = "ДРУГАЯ");
        second.serial = first.serial;

        assertFault(
                verify(TestCms.over(CONTENT)
                        .signer(ROOT.issue(first))
                        .certificate(ROOT.issue(second).certificate())
                        .der()),
                SignatureFault.NO_CERTIFICATE);
    }

    @Test
    void refusesManyCertificates() {
        TestCms message = TestCms.over(CONTENT).signer(signer());
        IntStream.range(0, 10).forEach(i -> message.certificate(signer().certificate()));

        assertFault(verify(message.der()), SignatureFault.TOO_MANY_CERTIFICATES);
    }

    @Test
    void refusesNoSignedAttributes() {
        assertFault(
                verify(TestCms.over(CONTENT)
                        .signer(signer())
                        .withoutAttributes()
                        .der()),
                SignatureFault.NO_SIGNED_ATTRIBUTES);
        assertFault(
                verify(TestCms.over(OTHER_CONTENT)
                        .signer(signer())
                        .withoutAttributes()
                        .der()),
                SignatureFault.NO_SIGNED_ATTRIBUTES);
    }

    /** The signature is that of another request, and only the digest was made to fit. */
    @Test
    void refusesAReplacedDigest() throws IOException {
        byte[] right = MessageSurgery.digestOf(TestCms.over(CONTENT).signer(signer()));
        byte[] cms = MessageSurgery.withSignedAttributes(
                TestCms.over(OTHER_CONTENT).signer(signer()),
                attribute -> attribute.getAttrType().equals(CMSAttributes.messageDigest)
                        ? List.of(new Attribute(attribute.getAttrType(), new DERSet(new DEROctetString(right))))
                        : List.of(attribute));

        assertFault(verify(cms), SignatureFault.BAD_SIGNATURE);
    }

    @Test
    void refusesAMissingOrDoubledAttribute() throws IOException {
        for (ASN1ObjectIdentifier type : List.of(CMSAttributes.messageDigest, CMSAttributes.contentType)) {
            byte[] missing = MessageSurgery.withSignedAttributes(
                    TestCms.over(CONTENT).signer(signer()),
                    attribute -> attribute.getAttrType().equals(type) ? List.of() : List.of(attribute));
            byte[] doubled = MessageSurgery.withSignedAttributes(
                    TestCms.over(CONTENT).signer(signer()),
                    attribute -> attribute.getAttrType().equals(type)
                            ? List.of(
                                    attribute,
                                    new Attribute(
                                            type,
                                            new DERSet(
                                                    type.equals(CMSAttributes.messageDigest)
                                                            ? new DEROctetString(new byte[32])
                                                            : CMSObjectIdentifiers.signedData)))
                            : List.of(attribute));

            assertFault(verify(missing), SignatureFault.NO_SIGNED_ATTRIBUTES);
            assertFault(verify(doubled), SignatureFault.NO_SIGNED_ATTRIBUTES);
        }
    }

    @Test
    void refusesAttachedContentThatDiffers() {
        assertFault(
                verify(TestCms.over(OTHER_CONTENT).signer(signer()).attached().der()),
                SignatureFault.ATTACHED_CONTENT_DIFFERS);
        assertFault(
                verify(TestCms.over(new byte[0]).signer(signer()).attached().der()),
                SignatureFault.ATTACHED_CONTENT_DIFFERS);
        assertValid(verify(TestCms.over(CONTENT).signer(signer()).attached().der()));
        assertValid(verify(TestCms.over(CONTENT).signer(signer()).attached().ber()));
    }

    @ParameterizedTest
    @EnumSource(names = {"WEAK_ALGORITHM", "UNSUPPORTED_ALGORITHM"})
    void refusesAlgorithmsThatAreNotAllowed(SignatureFault fault) {
        List<String> algorithms = fault == SignatureFault.WEAK_ALGORITHM
                ? List.of("SHA1withRSA", "MD5withRSA")
                : List.of("SHA224withRSA", "SHA3-256withRSA", "SHA512(256)withRSA", "RIPEMD160withRSA");

        assertThat(algorithms)
                .isNotEmpty()
                .allSatisfy(algorithm -> assertFault(
                        verify(TestCms.over(CONTENT)
                                .algorithm(algorithm)
                                .signer(signer())
                                .der()),
                        fault));
    }

    /** No key pair of Kazakh GOST can be made here, so its identifiers are put in the place of others. */
    @Test
    void refusesKazakhGost() throws IOException {
        AlgorithmIdentifier digest = new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.398.3.10.1.3.3"));
        AlgorithmIdentifier signature = new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.3.2"));

        assertFault(
                verify(MessageSurgery.withAlgorithms(TestCms.over(CONTENT).signer(signer()), digest, signature)),
                SignatureFault.UNSUPPORTED_ALGORITHM);
    }

    @Test
    void refusesOtherContentTypes() {
        byte[] timeStamp = TestCms.over(CONTENT)
                .contentType("1.2.840.113549.1.9.16.1.4")
                .signer(signer())
                .der();
        byte[] notSigned =
                MessageSurgery.encoded(new ContentInfo(CMSObjectIdentifiers.data, new DEROctetString(CONTENT)));

        assertFault(verify(timeStamp), SignatureFault.UNEXPECTED_TYPE);
        assertFault(verify(notSigned), SignatureFault.UNEXPECTED_TYPE);
    }

    @Test
    void refusesNothingAndTooMuch() {
        byte[] cms = TestCms.over(CONTENT).signer(signer()).der();
        SignatureVerifier small = new CmsSignatureVerifier(
                List.of(ROOT.key().jca()), List.of(), List.of(Verdicts.NOBODY_REVOKED), CLOCK, cms.length - 1);
        SignatureVerifier justEnough = new CmsSignatureVerifier(
                List.of(ROOT.key().jca()), List.of(), List.of(Verdicts.NOBODY_REVOKED), CLOCK, cms.length);

        assertFault(verify(new byte[0]), SignatureFault.EMPTY);
        assertFault(verify(new byte[10 * 1024 * 1024]), SignatureFault.TOO_LARGE);
        assertFault(verify(new byte[CmsSignatureVerifier.DEFAULT_MAX_BYTES + 1]), SignatureFault.TOO_LARGE);
        assertFault(verify(new byte[CmsSignatureVerifier.DEFAULT_MAX_BYTES]), SignatureFault.MALFORMED);
        assertFault(small.verify(cms, BY_PERSON), SignatureFault.TOO_LARGE);
        assertValid(justEnough.verify(cms, BY_PERSON));
    }

    @Test
    void readsPem() {
        byte[] cms = TestCms.over(CONTENT).signer(signer()).ber();
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(cms);

        assertValid(verify(pem("CMS", body, "")));
        assertValid(verify(pem("PKCS7", body, "\r\n\n")));
        assertFault(verify(pem("CERTIFICATE", body, "")), SignatureFault.MALFORMED);
        assertFault(verify(pem("CMS", body, "rest")), SignatureFault.MALFORMED);
        assertFault(verify(pem("CMS", body.substring(0, 400), "")), SignatureFault.MALFORMED);
        assertFault(verify(pem("CMS", "", "")), SignatureFault.MALFORMED);
        assertFault(verify(pem("CMS", "!?", "")), SignatureFault.MALFORMED);
        byte[] twice = concat(pem("CMS", body, ""), pem("CMS", body, ""));
        assertFault(verify(twice), SignatureFault.MALFORMED);
    }

    @Test
    void refusesBytesAfterTheMessage() {
        byte[] cms = TestCms.over(CONTENT).signer(signer()).der();

        assertFault(verify(concat(cms, new byte[] {0})), SignatureFault.MALFORMED);
        assertFault(verify(concat(cms, cms)), SignatureFault.MALFORMED);
    }

    private static TestKey signer() {
        return ROOT.issue(TestCertificate.individual());
    }

    private static SignatureVerdict verify(byte[] cms) {
        return Verdicts.trusting(ROOT).verify(cms, BY_PERSON);
    }

    private static byte[] pem(String label, String body, String rest) {
        return ("-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n" + rest)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}

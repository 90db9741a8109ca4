package kz.kuzet.example.portal.signature;

import static kz.kuzet.example.portal.signature.Verdicts.BY_PERSON;
import static kz.kuzet.example.portal.signature.Verdicts.CONTENT;
import static kz.kuzet.example.portal.signature.Verdicts.assertFault;
import static kz.kuzet.example.portal.signature.Verdicts.assertValid;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bytes that were cut, flipped or made up: never an exception, and never valid unless nothing that counts was touched. */
class DamagedSignatureTest {

    private static final TestAuthority ROOT = TestAuthority.root();
    private static final SignatureVerifier VERIFIER = Verdicts.trusting(ROOT);
    private static final long SEED = 20_160_119;

    /** The ways in which one message is written down. */
    enum Form {
        DER,
        BER,
        ON_CURVE,
        PEM;

        byte[] bytes() {
            TestKey signer = ROOT.issue(TestCertificate.individual()
                    .with(c -> c.pair = this == ON_CURVE ? TestKeys.ec("P-256") : TestKeys.rsa("signer", 2048)));
            TestCms message = TestCms.over(CONTENT)
                    .algorithm(this == ON_CURVE ? "SHA256withECDSA" : "SHA256withRSA")
                    .signer(signer)
                    .certificate(ROOT.key().certificate());
            return switch (this) {
                case DER, ON_CURVE -> message.der();
                case BER -> message.ber();
                case PEM ->
                    ("-----BEGIN CMS-----\n"
                                    + Base64.getMimeEncoder(64, new byte[] {'\n'})
                                            .encodeToString(message.der())
                                    + "\n-----END CMS-----")
                            .getBytes(StandardCharsets.US_ASCII);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedWhereverItIsCut(Form form) {
        byte[] cms = form.bytes();
        assertValid(VERIFIER.verify(cms, BY_PERSON));

        for (int length = 1; length < cms.length; length++) {
            assertFault(VERIFIER.verify(Arrays.copyOf(cms, length), BY_PERSON), SignatureFault.MALFORMED);
        }
    }

    /**
     * No signature covers the version numbers, the list of digest algorithms, certificates other than the signer's and its
     * chain's, line breaks, and the several ways to write one length. A flip there may leave the verdict as it was. So a valid
     * verdict is demanded to rest on the very same certificate, signed attributes and signature, and no flip inside these
     * three ever passes.
     */
    @ParameterizedTest
    @EnumSource
    void isRefusedWhereverAByteOfAnythingSignedIsFlipped(Form form) throws Exception {
        byte[] cms = form.bytes();
        assertValid(VERIFIER.verify(cms, BY_PERSON));
        Essence original = Essence.of(binary(cms));
        Random random = new Random(SEED);

        for (int position = 0; position < cms.length; position++) {
            for (int mask : List.of(1 << random.nextInt(8), 0xFF)) {
                byte[] flipped = cms.clone();
                flipped[position] ^= (byte) mask;
                if (VERIFIER.verify(flipped, BY_PERSON) instanceof SignatureVerdict.Valid) {
                    assertThat(Essence.of(binary(flipped)))
                            .as("flip of %s at %d of %s", mask, position, form)
                            .isEqualTo(original);
                    assertThat(form == Form.PEM || !original.covers(cms, position))
                            .as("flip of %s at %d of %s is inside what is signed", mask, position, form)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void isRefusedWhereSeveralBytesAreFlipped() throws Exception {
        byte[] cms = Form.DER.bytes();
        assertValid(VERIFIER.verify(cms, BY_PERSON));
        Essence original = Essence.of(cms);
        Random random = new Random(SEED);

        for (int round = 0; round < 3_000; round++) {
            byte[] flipped = cms.clone();
            for (int i = 0; i < 2 + random.nextInt(20); i++) {
                flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
            }
            if (VERIFIER.verify(flipped, BY_PERSON) instanceof SignatureVerdict.Valid) {
                assertThat(Essence.of(flipped)).isEqualTo(original);
            }
        }
    }

    @Test
    void isRefusedWhenItIsNoMessageAtAll() {
        Random random = new Random(SEED);
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(300)];
            random.nextBytes(bytes);
            if (round % 2 == 0) {
                bytes[0] = 0x30;
            }
            assertThat(VERIFIER.verify(bytes, BY_PERSON)).isInstanceOf(SignatureVerdict.Invalid.class);
        }
    }

    @Test
    void isRefusedWhenItIsNestedWithoutEnd() {
        for (int first : List.of(0x30, 0x31, 0xA0, 0x24)) {
            byte[] nested = new byte[1_000_000];
            for (int i = 0; i < nested.length; i += 2) {
                nested[i] = (byte) first;
                nested[i + 1] = (byte) 0x80;
            }
            assertFault(VERIFIER.verify(nested, BY_PERSON), SignatureFault.MALFORMED);
        }
    }

    @Test
    void isRefusedWhenItClaimsALengthThatIsNotThere() {
        for (String hex : List.of("30847fffffff", "3084ffffffff", "3088ffffffffffffffff", "04847fffffff", "30ff")) {
            byte[] claim = HexFormat.of().parseHex(hex);
            assertFault(VERIFIER.verify(claim, BY_PERSON), SignatureFault.MALFORMED);
        }
    }

    @Test
    void aDefectOfTheVerifierIsNoWayThrough() {
        SignatureVerifier broken = new CmsSignatureVerifier(
                List.of(ROOT.key().jca()),
                List.of(),
                List.of((certificate, issuer, now) -> {
                    throw new IllegalStateException("broken");
                }),
                Verdicts.CLOCK);

        assertThat(broken.verify(Form.DER.bytes(), BY_PERSON)).isInstanceOf(SignatureVerdict.Invalid.class);
    }

    private static byte[] binary(byte[] cms) throws Exception {
        return CmsEncoding.binary(cms, cms.length);
    }

    /** What a verdict rests on. */
    private record Essence(String certificate, String attributes, String signature) {

        static Essence of(byte[] cms) throws CMSException, IOException {
            CMSSignedData data = new CMSSignedData(cms);
            SignerInformation signer = data.getSignerInfos().iterator().next();
            assertThat(signer.getSignedAttributes().get(CMSAttributes.messageDigest))
                    .isNotNull();
            byte[] attributes = signer.getEncodedSignedAttributes();
            return new Essence(
                    latin1(data.getCertificates().getMatches(null).stream()
                            .filter(certificate -> signer.getSID().match(certificate))
                            .findFirst()
                            .orElseThrow()
                            .getEncoded()),
                    // Without tag and length: in the message the tag is another.
                    latin1(Arrays.copyOfRange(attributes, 4, attributes.length)),
                    latin1(signer.getSignature()));
        }

        boolean covers(byte[] cms, int position) {
            String text = latin1(cms);
            return List.of(certificate, attributes, signature).stream().anyMatch(part -> {
                int start = text.indexOf(part);
                assertThat(start).isNotNegative();
                return start <= position && position < start + part.length();
            });
        }

        private static String latin1(byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}

package kz.kuzet.example.portal.signature;

import static kz.kuzet.example.portal.signature.Verdicts.BY_PERSON;
import static kz.kuzet.example.portal.signature.Verdicts.CONTENT;
import static kz.kuzet.example.portal.signature.Verdicts.OTHER_CONTENT;
import static kz.kuzet.example.portal.signature.Verdicts.assertFault;
import static kz.kuzet.example.portal.signature.Verdicts.assertValid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures of a program that nobody here wrote. */
class OpensslSignatureTest {

    private static final TestAuthority ROOT = TestAuthority.root();

    @TempDir
    Path folder;

    private Openssl openssl;

    @BeforeEach
    void findOpenssl() {
        openssl = new Openssl(folder);
    }

    static List<Arguments> everyKeyDigestAndFormat() {
        List<Arguments> all = new ArrayList<>();
        for (String key : List.of("RSA-2048", "RSA-3072", "P-256", "P-384", "P-521")) {
            for (String digest : List.of("sha256", "sha384", "sha512")) {
                for (String format : List.of("DER", "PEM")) {
                    all.add(arguments(key, digest, format));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("everyKeyDigestAndFormat")
    void acceptsEveryAllowedAlgorithm(String key, String digest, String format) {
        TestKey signer = signer(key);
        byte[] cms = openssl.sign(CONTENT, format, List.of(signer), "-md", digest);

        Signer verified = assertValid(Verdicts.trusting(ROOT).verify(cms, BY_PERSON));

        assertThat(verified.individual()).isEqualTo(TestCertificate.PERSON);
        assertThat(verified.legalEntity()).isEmpty();
        assertThat(verified.subjectName()).isEqualTo("ТЕСТОВА ТЕСТ");
        assertThat(verified.verifiedAt()).isEqualTo(TestCertificate.NOW);
        assertThat(verified.certificateSerialNumber())
                .isEqualTo(signer.certificate().getSerialNumber().toString(16));
        assertFault(
                Verdicts.trusting(ROOT)
                        .verify(openssl.sign(OTHER_CONTENT, format, List.of(signer), "-md", digest), BY_PERSON),
                SignatureFault.OTHER_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-keyopt rsa_padding_mode:pss -md sha256",
                "-keyopt rsa_padding_mode:pss -keyopt rsa_pss_saltlen:digest -md sha384",
                "-keyid",
                "-cades",
                "-nosmimecap",
                "-stream",
                "-nodetach",
                "-nodetach -stream",
            })
    void acceptsOtherForms(String options) {
        byte[] cms = openssl.sign(CONTENT, "DER", List.of(signer("RSA-2048")), options.split(" "));

        assertValid(Verdicts.trusting(ROOT).verify(cms, BY_PERSON));
    }

    @ParameterizedTest
    @CsvSource({
        "RSA-2048, -noattr, NO_SIGNED_ATTRIBUTES",
        "P-256, -noattr, NO_SIGNED_ATTRIBUTES",
        "RSA-2048, -nocerts, NO_CERTIFICATE",
        "RSA-2048, -md sha1, WEAK_ALGORITHM",
        "P-256, -md sha1, WEAK_ALGORITHM",
        "RSA-2048, -md md5, WEAK_ALGORITHM",
        "RSA-2048, -md sha224, UNSUPPORTED_ALGORITHM",
        "P-256, -md sha224, UNSUPPORTED_ALGORITHM",
        "RSA-2048, -md sha512-256, UNSUPPORTED_ALGORITHM",
        "RSA-2048, -keyopt rsa_padding_mode:pss -md sha1, WEAK_ALGORITHM",
        "RSA-2048, -econtent_type 1.2.840.113549.1.9.16.1.4, UNEXPECTED_TYPE",
        "RSA-1024, -md sha256, WEAK_KEY",
        "secp256k1, -md sha256, UNSUPPORTED_ALGORITHM",
        "P-224, -md sha256, UNSUPPORTED_ALGORITHM",
    })
    void refusesTheRest(String key, String options, SignatureFault fault) {
        byte[] cms = openssl.sign(CONTENT, "DER", List.of(signer(key)), options.split(" "));

        assertFault(Verdicts.trusting(ROOT).verify(cms, BY_PERSON), fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DER", "PEM"})
    void refusesTwoSigners(String format) {
        TestKey other = ROOT.issue(TestCertificate.individual()
                .with(c -> c.pair = TestKeys.rsa("other", 2048))
                .with(c -> c.serialNumbers = List.of("IIN" + TestCertificate.OTHER_PERSON.digits())));

        byte[] cms = openssl.sign(CONTENT, format, List.of(signer("RSA-2048"), other));

        assertFault(Verdicts.trusting(ROOT).verify(cms, BY_PERSON), SignatureFault.SEVERAL_SIGNERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-nodetach", "-nodetach -stream"})
    void refusesAttachedContentThatDiffers(String options) {
        byte[] cms = openssl.sign(OTHER_CONTENT, "DER", List.of(signer("RSA-2048")), options.split(" "));

        assertFault(Verdicts.trusting(ROOT).verify(cms, BY_PERSON), SignatureFault.ATTACHED_CONTENT_DIFFERS);
    }

    private static TestKey signer(String key) {
        Map<String, String> curves = Map.of(
                "P-224", "P-224", "P-256", "P-256", "P-384", "P-384", "P-521", "P-521", "secp256k1", "secp256k1");
        KeyPair pair = curves.containsKey(key)
                ? TestKeys.ec(key)
                : TestKeys.rsa("signer", Integer.parseInt(key.substring("RSA-".length())));
        return ROOT.issue(TestCertificate.individual().with(c -> c.pair = pair));
    }
}

package kz.kuzet.example.portal.signature;

import static kz.kuzet.example.portal.signature.Verdicts.BY_COMPANY;
import static kz.kuzet.example.portal.signature.Verdicts.BY_PERSON;
import static kz.kuzet.example.portal.signature.Verdicts.CONTENT;
import static kz.kuzet.example.portal.signature.Verdicts.assertFault;
import static kz.kuzet.example.portal.signature.Verdicts.assertValid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v1CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Certificates with which somebody might sign, and the reason why each is refused. */
class CertificateAttackTest {

    private static final TestAuthority ROOT = TestAuthority.root();

    /** What is wrong with a certificate, everything else being right. */
    static List<Arguments> certificates() {
        return List.of(
                individual(
                        "other person",
                        SignatureFault.OTHER_PERSON,
                        c -> c.serialNumbers = List.of("IIN" + TestCertificate.OTHER_PERSON.digits())),
                individual("no IIN", SignatureFault.NO_IIN, c -> c.serialNumbers = List.of()),
                individual(
                        "two IINs",
                        SignatureFault.NO_IIN,
                        c -> c.serialNumbers = List.of(
                                "IIN" + TestCertificate.PERSON.digits(),
                                "IIN" + TestCertificate.OTHER_PERSON.digits())),
                individual(
                        "the IIN twice",
                        SignatureFault.NO_IIN,
                        c -> c.serialNumbers = List.of(
                                "IIN" + TestCertificate.PERSON.digits(), "IIN" + TestCertificate.PERSON.digits())),
                individual(
                        "IIN without its mark",
                        SignatureFault.NO_IIN,
                        c -> c.serialNumbers = List.of(TestCertificate.PERSON.digits())),
                individual(
                        "IIN and something behind it",
                        SignatureFault.NO_IIN,
                        c -> c.serialNumbers = List.of("IIN" + TestCertificate.PERSON.digits() + "\n")),
                individual(
                        "IIN in other digits",
                        SignatureFault.NO_IIN,
                        c -> c.serialNumbers =
                                List.of("IIN" + TestCertificate.PERSON.digits().replace('0', '\u0660'))),
                individual(
                        "IIN in small letters",
                        SignatureFault.NO_IIN,
                        c -> c.serialNumbers = List.of("iin" + TestCertificate.PERSON.digits())),
                individual(
                        "BIN in place of the IIN",
                        SignatureFault.NO_IIN,
                        c -> c.serialNumbers = List.of("BIN" + TestCertificate.PERSON.digits())),
                individual(
                        "wrong control digit",
                        SignatureFault.INVALID_IIN,
                        c -> c.serialNumbers =
                                List.of("IIN" + TestCertificate.withWrongControlDigit(TestCertificate.PERSON))),
                individual("expired", SignatureFault.EXPIRED, c -> c.notAfter = TestCertificate.NOW.minusSeconds(1)),
                individual(
                        "not yet valid",
                        SignatureFault.NOT_YET_VALID,
                        c -> c.notBefore = TestCertificate.NOW.plusSeconds(1)),
                individual("CA certificate", SignatureFault.AUTHORITY_CERTIFICATE, c -> c.authority = true),
                individual(
                        "may sign certificates",
                        SignatureFault.AUTHORITY_CERTIFICATE,
                        c -> c.keyUsage = KeyUsage.digitalSignature | KeyUsage.keyCertSign),
                individual(
                        "authentication only",
                        SignatureFault.AUTHENTICATION_ONLY,
                        c -> c.purposes = List.of(TestCertificate.CLIENT_AUTH, TestCertificate.INDIVIDUAL)),
                individual("no purpose", SignatureFault.WRONG_PURPOSE, c -> c.purposes = List.of()),
                individual(
                        "role alone",
                        SignatureFault.WRONG_PURPOSE,
                        c -> c.purposes = List.of(TestCertificate.INDIVIDUAL)),
                individual(
                        "any purpose",
                        SignatureFault.WRONG_PURPOSE,
                        c -> c.purposes = List.of("2.5.29.37.0", TestCertificate.INDIVIDUAL)),
                individual(
                        "no role", SignatureFault.NO_ROLE, c -> c.purposes = List.of(TestCertificate.EMAIL_PROTECTION)),
                individual(
                        "the role above all roles",
                        SignatureFault.NO_ROLE,
                        c -> c.purposes = List.of(TestCertificate.EMAIL_PROTECTION, "1.2.398.3.3.4.1")),
                individual(
                        "a role below the individual's",
                        SignatureFault.NO_ROLE,
                        c -> c.purposes = List.of(TestCertificate.EMAIL_PROTECTION, TestCertificate.INDIVIDUAL + ".1")),
                individual(
                        "a role that begins alike",
                        SignatureFault.NO_ROLE,
                        c -> c.purposes = List.of(TestCertificate.EMAIL_PROTECTION, TestCertificate.INDIVIDUAL + "1")),
                individual(
                        "an employee of the authority",
                        SignatureFault.NO_ROLE,
                        c -> c.purposes = List.of(TestCertificate.EMAIL_PROTECTION, "1.2.398.3.3.4.2.1")),
                individual(
                        "both roles",
                        SignatureFault.NO_ROLE,
                        c -> c.purposes = List.of(
                                TestCertificate.EMAIL_PROTECTION,
                                TestCertificate.INDIVIDUAL,
                                TestCertificate.LEGAL_ENTITY)),
                individual(
                        "key for encryption",
                        SignatureFault.WRONG_KEY_USAGE,
                        c -> c.keyUsage = KeyUsage.keyEncipherment),
                individual(
                        "an unknown critical extension",
                        SignatureFault.UNKNOWN_AUTHORITY,
                        c -> c.criticalExtension = "1.2.398.3.3.99"),
                individual("a bit too weak key", SignatureFault.WEAK_KEY, c -> c.pair = TestKeys.rsa("signer", 2047)),
                individual("weak key", SignatureFault.WEAK_KEY, c -> c.pair = TestKeys.rsa("signer", 1024)),
                individual(
                        "other curve",
                        SignatureFault.UNSUPPORTED_ALGORITHM,
                        c -> c.pair = TestKeys.ec("brainpoolP256r1")),
                individual(
                        "legal entity for an individual",
                        SignatureFault.INDIVIDUAL_EXPECTED,
                        c -> c.purposes = List.of(TestCertificate.EMAIL_PROTECTION, TestCertificate.LEGAL_ENTITY)),
                individual(
                        "BIN for an individual",
                        SignatureFault.INDIVIDUAL_EXPECTED,
                        c -> c.organizationalUnits = List.of("BIN" + TestCertificate.COMPANY.digits())),
                legalEntity(
                        "individual for a legal entity",
                        SignatureFault.LEGAL_ENTITY_EXPECTED,
                        c -> c.purposes = List.of(TestCertificate.EMAIL_PROTECTION, TestCertificate.INDIVIDUAL)),
                legalEntity(
                        "other BIN",
                        SignatureFault.OTHER_LEGAL_ENTITY,
                        c -> c.organizationalUnits = List.of("BIN" + TestCertificate.OTHER_COMPANY.digits())),
                legalEntity("no BIN", SignatureFault.NO_BIN, c -> c.organizationalUnits = List.of()),
                legalEntity(
                        "BIN without its mark",
                        SignatureFault.NO_BIN,
                        c -> c.organizationalUnits = List.of(TestCertificate.COMPANY.digits())),
                legalEntity(
                        "two BINs",
                        SignatureFault.NO_BIN,
                        c -> c.organizationalUnits = List.of(
                                "BIN" + TestCertificate.COMPANY.digits(),
                                "BIN" + TestCertificate.OTHER_COMPANY.digits())),
                legalEntity(
                        "BIN with a wrong control digit",
                        SignatureFault.INVALID_BIN,
                        c -> c.organizationalUnits =
                                List.of("BIN" + TestCertificate.withWrongControlDigit(TestCertificate.COMPANY))),
                legalEntity(
                        "legal entity, other person",
                        SignatureFault.OTHER_PERSON,
                        c -> c.serialNumbers = List.of("IIN" + TestCertificate.OTHER_PERSON.digits())));
    }

    private static Arguments individual(String what, SignatureFault fault, Consumer<TestCertificate> change) {
        return arguments(what, BY_PERSON, TestCertificate.individual().with(change), fault);
    }

    private static Arguments legalEntity(String what, SignatureFault fault, Consumer<TestCertificate> change) {
        return arguments(what, BY_COMPANY, TestCertificate.legalEntity().with(change), fault);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("certificates")
    void refusesCertificate(
            String what, SignatureExpectation expectation, TestCertificate certificate, SignatureFault fault) {
        TestKey signer = ROOT.issue(certificate);
        String algorithm = signer.privateKey().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";

        byte[] cms = TestCms.over(CONTENT).algorithm(algorithm).signer(signer).der();

        assertFault(Verdicts.trusting(ROOT).verify(cms, expectation), fault);
    }

    static List<Arguments> goodCertificates() {
        return List.of(
                good("as it is", BY_PERSON, TestCertificate.individual(), c -> {}),
                good("no key usage", BY_PERSON, TestCertificate.individual(), c -> c.keyUsage = null),
                good(
                        "non-repudiation alone",
                        BY_PERSON,
                        TestCertificate.individual(),
                        c -> c.keyUsage = KeyUsage.nonRepudiation),
                good(
                        "digital signature alone",
                        BY_PERSON,
                        TestCertificate.individual(),
                        c -> c.keyUsage = KeyUsage.digitalSignature),
                good(
                        "for logging in too",
                        BY_PERSON,
                        TestCertificate.individual(),
                        c -> c.purposes.add(TestCertificate.CLIENT_AUTH)),
                good(
                        "in its first second",
                        BY_PERSON,
                        TestCertificate.individual(),
                        c -> c.notBefore = TestCertificate.NOW),
                good(
                        "in its last second",
                        BY_PERSON,
                        TestCertificate.individual(),
                        c -> c.notAfter = TestCertificate.NOW),
                good("expressly no CA", BY_PERSON, TestCertificate.individual(), c -> c.authority = false),
                good("first head", BY_COMPANY, TestCertificate.legalEntity(), c -> {}),
                good(
                        "legal entity without a further role",
                        BY_COMPANY,
                        TestCertificate.legalEntity(),
                        c -> c.purposes = List.of(TestCertificate.EMAIL_PROTECTION, TestCertificate.LEGAL_ENTITY)),
                good(
                        "employee",
                        BY_COMPANY,
                        TestCertificate.legalEntity(),
                        c -> c.purposes =
                                List.of(TestCertificate.EMAIL_PROTECTION, TestCertificate.LEGAL_ENTITY + ".5")),
                good(
                        "a department beside the BIN",
                        BY_COMPANY,
                        TestCertificate.legalEntity(),
                        c -> c.organizationalUnits.add("Бухгалтерия")));
    }

    private static Arguments good(
            String what,
            SignatureExpectation expectation,
            TestCertificate certificate,
            Consumer<TestCertificate> change) {
        return arguments(what, expectation, certificate.with(change));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodCertificates")
    void acceptsCertificate(String what, SignatureExpectation expectation, TestCertificate certificate) {
        byte[] cms = TestCms.over(CONTENT).signer(ROOT.issue(certificate)).der();

        Signer signer = assertValid(Verdicts.trusting(ROOT).verify(cms, expectation));

        assertThat(signer.individual()).isEqualTo(expectation.signer());
        assertThat(signer.legalEntity()).isEqualTo(expectation.legalEntity());
    }

    @Test
    void theNameNeverShowsTheIin() {
        TestKey signer = ROOT.issue(TestCertificate.individual()
                .with(c -> c.commonName = "ТЕСТОВА\u202E " + TestCertificate.PERSON.digits()));

        Signer verified = assertValid(Verdicts.trusting(ROOT)
                .verify(TestCms.over(CONTENT).signer(signer).der(), BY_PERSON));

        assertThat(verified.subjectName()).startsWith("ТЕСТОВА ********");
        assertThat(verified.toString()).doesNotContain(TestCertificate.PERSON.digits());
        assertThat(BY_COMPANY.toString())
                .doesNotContain(TestCertificate.PERSON.digits())
                .doesNotContain(TestCertificate.COMPANY.digits())
                .doesNotContain("e_004");
    }

    /** The oldest form of certificate has no extensions, so it says nothing of its purpose. */
    @Test
    void refusesACertificateWithoutExtensions() throws Exception {
        TestCertificate shape = TestCertificate.individual();
        TestKey signer = new TestKey(
                shape.pair,
                new JcaX509v1CertificateBuilder(
                                ROOT.key().certificate().getSubject(),
                                shape.serial,
                                Date.from(shape.notBefore),
                                Date.from(shape.notAfter),
                                shape.subject(),
                                shape.pair.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withRSA")
                                .build(ROOT.key().privateKey())));

        assertFault(verify(TestCms.over(CONTENT).signer(signer).der()), SignatureFault.WRONG_PURPOSE);
    }

    /** No signature covers the count of unused bits; where the last bits are zero, another count changes nothing else. */
    @Test
    void refusesASecondSpellingOfACertificate() {
        TestKey signer = Stream.generate(() -> ROOT.issue(TestCertificate.individual()))
                .filter(key -> key.certificate().getSignature()[255] % 2 == 0)
                .findFirst()
                .orElseThrow();
        Certificate certificate = signer.certificate().toASN1Structure();
        TestKey respelt = new TestKey(
                signer.pair(), new X509CertificateHolder(Certificate.getInstance(new DERSequence(new ASN1Encodable[] {
                    certificate.getTBSCertificate(),
                    certificate.getSignatureAlgorithm(),
                    new DERBitString(certificate.getSignature().getOctets(), 1)
                }))));

        assertValid(verify(TestCms.over(CONTENT).signer(signer).der()));
        assertFault(verify(TestCms.over(CONTENT).signer(respelt).der()), SignatureFault.MALFORMED);
    }

    private static SignatureVerdict verify(byte[] cms) {
        return Verdicts.trusting(ROOT).verify(cms, BY_PERSON);
    }
}

package kz.kuzet.example.portal.signature;

import static kz.kuzet.example.portal.signature.Verdicts.BY_COMPANY;
import static kz.kuzet.example.portal.signature.Verdicts.BY_PERSON;
import static kz.kuzet.example.portal.signature.Verdicts.CLOCK;
import static kz.kuzet.example.portal.signature.Verdicts.CONTENT;
import static kz.kuzet.example.portal.signature.Verdicts.OTHER_CONTENT;
import static kz.kuzet.example.portal.signature.Verdicts.assertFault;
import static kz.kuzet.example.portal.signature.Verdicts.assertValid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v1CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody might hand in as a signature, and the reason why each is refused. */
class AttackCorpusTest {

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

    /** Three authorities between signer and anchor are accepted, four are not. */
    @Test
    void refusesALongChain() {
        TestAuthority above = ROOT;
        List<X509CertificateHolder> authorities = new ArrayList<>();
        for (int depth = 1; depth <= 4; depth++) {
            above = above.intermediate(
                    TestCertificate.ofAuthority("Test authority " + depth, TestKeys.rsa("depth " + depth, 2048)),
                    "SHA256withRSA");
            authorities.add(above.key().certificate());
            TestCms message = TestCms.over(CONTENT).signer(above.issue(TestCertificate.individual()));
            authorities.forEach(message::certificate);

            if (depth <= 3) {
                assertValid(verify(message.der()));
            } else {
                assertFault(verify(message.der()), SignatureFault.UNKNOWN_AUTHORITY);
            }
        }
    }

    @Test
    void refusesOtherBytes() {
        assertFault(verify(TestCms.over(OTHER_CONTENT).signer(signer()).der()), SignatureFault.OTHER_CONTENT);
    }

    @Test
    void refusesUnknownAuthority() {
        TestKey signer = TestAuthority.stranger().issue(TestCertificate.individual());
        TestKey impostor = TestAuthority.impostor().issue(TestCertificate.individual());

        assertFault(verify(TestCms.over(CONTENT).signer(signer).der()), SignatureFault.UNKNOWN_AUTHORITY);
        assertFault(
                verify(TestCms.over(CONTENT)
                        .signer(signer)
                        .certificate(TestAuthority.stranger().key().certificate())
                        .der()),
                SignatureFault.UNKNOWN_AUTHORITY);
        assertFault(verify(TestCms.over(CONTENT).signer(impostor).der()), SignatureFault.UNKNOWN_AUTHORITY);
    }

    @Test
    void refusesSelfSigned() {
        assertFault(
                verify(TestCms.over(CONTENT)
                        .signer(TestCertificate.individual().selfSigned())
                        .der()),
                SignatureFault.SELF_SIGNED);
    }

    @Test
    void refusesTheAnchorItselfAsSigner() {
        assertFault(verify(TestCms.over(CONTENT).signer(ROOT.key()).der()), SignatureFault.AUTHORITY_CERTIFICATE);
    }

    @Test
    void refusesACertificateIssuedByAnIndividual() {
        TestKey individual = signer();
        TestKey below = new TestAuthority(individual, "SHA256withRSA")
                .issue(TestCertificate.individual()
                        .with(c -> c.commonName = "НИЖЕ")
                        .with(c -> c.pair = TestKeys.rsa("below", 2048)));

        assertFault(
                verify(TestCms.over(CONTENT)
                        .signer(below)
                        .certificate(individual.certificate())
                        .der()),
                SignatureFault.UNKNOWN_AUTHORITY);
    }

    @Test
    void acceptsIntermediateAuthoritiesFromTheMessageOrTheConfiguration() {
        TestAuthority intermediate = intermediate(c -> {});
        TestKey signer = intermediate.issue(TestCertificate.individual());
        byte[] without = TestCms.over(CONTENT).signer(signer).der();
        byte[] with = TestCms.over(CONTENT)
                .signer(signer)
                .certificate(intermediate.key().certificate())
                .der();

        assertFault(verify(without), SignatureFault.UNKNOWN_AUTHORITY);
        assertValid(verify(with));
        assertValid(new CmsSignatureVerifier(
                        List.of(ROOT.key().jca()),
                        List.of(intermediate.key().jca()),
                        List.of(Verdicts.NOBODY_REVOKED),
                        CLOCK)
                .verify(without, BY_PERSON));
    }

    static List<Arguments> intermediates() {
        Consumer<TestCertificate> expired = c -> c.notAfter = TestCertificate.NOW.minusSeconds(1);
        Consumer<TestCertificate> notYet = c -> c.notBefore = TestCertificate.NOW.plusSeconds(1);
        Consumer<TestCertificate> noAuthority = c -> c.authority = false;
        Consumer<TestCertificate> mayNotSign = c -> c.keyUsage = KeyUsage.cRLSign;
        Consumer<TestCertificate> weak = c -> c.pair = TestKeys.rsa("intermediate", 1024);
        return List.of(
                arguments("expired", expired, SignatureFault.UNKNOWN_AUTHORITY),
                arguments("not yet valid", notYet, SignatureFault.UNKNOWN_AUTHORITY),
                arguments("no authority", noAuthority, SignatureFault.UNKNOWN_AUTHORITY),
                arguments("may not sign certificates", mayNotSign, SignatureFault.UNKNOWN_AUTHORITY),
                arguments("weak key", weak, SignatureFault.WEAK_KEY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("intermediates")
    void refusesIntermediateAuthority(String what, Consumer<TestCertificate> change, SignatureFault fault) {
        TestAuthority intermediate = intermediate(change);
        byte[] cms = TestCms.over(CONTENT)
                .signer(intermediate.issue(TestCertificate.individual()))
                .certificate(intermediate.key().certificate())
                .der();

        assertFault(verify(cms), fault);
    }

    @Test
    void refusesAnExpiredAnchor() {
        TestAuthority old = new TestAuthority(
                TestCertificate.ofAuthority("Test old", TestKeys.rsa("root", 2048))
                        .with(c -> c.notAfter = TestCertificate.NOW.minus(Duration.ofDays(1)))
                        .selfSigned(),
                "SHA256withRSA");

        assertFault(
                Verdicts.trusting(old)
                        .verify(
                                TestCms.over(CONTENT)
                                        .signer(old.issue(TestCertificate.individual()))
                                        .der(),
                                BY_PERSON),
                SignatureFault.UNKNOWN_AUTHORITY);
    }

    @Test
    void refusesCertificatesSignedWithSha1() {
        TestKey signer = ROOT.signingWith("SHA1withRSA").issue(TestCertificate.individual());
        TestAuthority intermediate = ROOT.signingWith("SHA1withRSA")
                .intermediate(
                        TestCertificate.ofAuthority("Test intermediate", TestKeys.rsa("intermediate", 2048)),
                        "SHA256withRSA");
        byte[] below = TestCms.over(CONTENT)
                .signer(intermediate.issue(TestCertificate.individual()))
                .certificate(intermediate.key().certificate())
                .der();

        assertFault(verify(TestCms.over(CONTENT).signer(signer).der()), SignatureFault.WEAK_ALGORITHM);
        assertFault(verify(below), SignatureFault.WEAK_ALGORITHM);
    }

    @Test
    void acceptsCertificatesSignedWithOtherAllowedAlgorithms() {
        TestAuthority onCurve = new TestAuthority(
                new TestKey(
                        TestKeys.ec("P-384"),
                        TestCertificate.ofAuthority("Test curve", TestKeys.ec("P-384"))
                                .sign(
                                        TestCertificate.ofAuthority("Test curve", TestKeys.ec("P-384"))
                                                .subject(),
                                        TestKeys.ec("P-384"),
                                        "SHA384withECDSA")),
                "SHA384withECDSA");
        TestAuthority pss = ROOT.signingWith("SHA256withRSAandMGF1");

        assertValid(Verdicts.trusting(onCurve)
                .verify(
                        TestCms.over(CONTENT)
                                .signer(onCurve.issue(TestCertificate.individual()))
                                .der(),
                        BY_PERSON));
        assertValid(verify(TestCms.over(CONTENT)
                .signer(pss.issue(TestCertificate.individual()))
                .der()));
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
        byte[] right = digestOf(TestCms.over(CONTENT).signer(signer()));
        byte[] cms = withSignedAttributes(
                TestCms.over(OTHER_CONTENT).signer(signer()),
                attribute -> attribute.getAttrType().equals(CMSAttributes.messageDigest)
                        ? List.of(new Attribute(attribute.getAttrType(), new DERSet(new DEROctetString(right))))
                        : List.of(attribute));

        assertFault(verify(cms), SignatureFault.BAD_SIGNATURE);
    }

    @Test
    void refusesAMissingOrDoubledAttribute() throws IOException {
        for (ASN1ObjectIdentifier type : List.of(CMSAttributes.messageDigest, CMSAttributes.contentType)) {
            byte[] missing = withSignedAttributes(
                    TestCms.over(CONTENT).signer(signer()),
                    attribute -> attribute.getAttrType().equals(type) ? List.of() : List.of(attribute));
            byte[] doubled = withSignedAttributes(
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

        assertFault(verify(withAlgorithms(digest, signature)), SignatureFault.UNSUPPORTED_ALGORITHM);
    }

    @Test
    void refusesOtherContentTypes() {
        byte[] timeStamp = TestCms.over(CONTENT)
                .contentType("1.2.840.113549.1.9.16.1.4")
                .signer(signer())
                .der();
        byte[] notSigned = encoded(new ContentInfo(CMSObjectIdentifiers.data, new DEROctetString(CONTENT)));

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

    @Test
    void refusesASettingThatChecksNothing() {
        assertThatThrownBy(() -> new CmsSignatureVerifier(List.of(ROOT.key().jca()), List.of(), List.of(), CLOCK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new CmsSignatureVerifier(List.of(), List.of(), List.of(Verdicts.NOBODY_REVOKED), CLOCK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CmsSignatureVerifier(
                        List.of(signer().jca()), List.of(), List.of(Verdicts.NOBODY_REVOKED), CLOCK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void onlyGoodIsGood(RevocationStatus status) {
        SignatureVerdict verdict = new CmsSignatureVerifier(
                        List.of(ROOT.key().jca()),
                        List.of(),
                        List.of(Verdicts.NOBODY_REVOKED, (certificate, issuer, now) -> status),
                        CLOCK)
                .verify(TestCms.over(CONTENT).signer(signer()).der(), BY_PERSON);

        if (status == RevocationStatus.GOOD) {
            assertValid(verdict);
        } else {
            assertFault(verdict, status.fault().orElseThrow());
        }
    }

    @Test
    void everyStatusButGoodHasItsOwnFault() {
        Set<SignatureFault> faults = EnumSet.allOf(RevocationStatus.class).stream()
                .map(RevocationStatus::fault)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());

        assertThat(faults).hasSize(RevocationStatus.values().length - 1);
    }

    /** An authority below the anchor can be revoked as well. */
    @Test
    void asksAboutTheWholeChain() {
        TestAuthority intermediate = intermediate(c -> {});
        byte[] cms = TestCms.over(CONTENT)
                .signer(intermediate.issue(TestCertificate.individual()))
                .certificate(intermediate.key().certificate())
                .der();
        RevocationCheck intermediateRevoked = (certificate, issuer, now) ->
                certificate.equals(intermediate.key().jca())
                                && issuer.equals(ROOT.key().jca())
                        ? RevocationStatus.REVOKED
                        : RevocationStatus.GOOD;

        assertFault(
                new CmsSignatureVerifier(List.of(ROOT.key().jca()), List.of(), List.of(intermediateRevoked), CLOCK)
                        .verify(cms, BY_PERSON),
                SignatureFault.REVOKED);
    }

    private static TestKey signer() {
        return ROOT.issue(TestCertificate.individual());
    }

    private static TestAuthority intermediate(Consumer<TestCertificate> change) {
        return ROOT.intermediate(
                TestCertificate.ofAuthority("Test intermediate", TestKeys.rsa("intermediate", 2048))
                        .with(change),
                "SHA256withRSA");
    }

    private static SignatureVerdict verify(byte[] cms) {
        return Verdicts.trusting(ROOT).verify(cms, BY_PERSON);
    }

    private static byte[] digestOf(TestCms message) {
        Attribute digest = message.build()
                .getSignerInfos()
                .iterator()
                .next()
                .getSignedAttributes()
                .get(CMSAttributes.messageDigest);
        return ((DEROctetString) digest.getAttrValues().getObjectAt(0)).getOctets();
    }

    private interface AttributeChange {
        List<Attribute> apply(Attribute attribute);
    }

    private static byte[] withSignedAttributes(TestCms message, AttributeChange change) throws IOException {
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

    private static byte[] withAlgorithms(AlgorithmIdentifier digest, AlgorithmIdentifier signature) throws IOException {
        SignedData data = SignedData.getInstance(
                TestCms.over(CONTENT).signer(signer()).build().toASN1Structure().getContent());
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

    private static byte[] encoded(ContentInfo message) {
        try {
            return message.getEncoded("DER");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
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

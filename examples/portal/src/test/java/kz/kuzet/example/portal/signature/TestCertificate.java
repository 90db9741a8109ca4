package kz.kuzet.example.portal.signature;

import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import kz.kuzet.guard.RecipientId;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate in the making. As it begins, it is what the National Certification Authority gives an individual. */
final class TestCertificate {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    static final String EMAIL_PROTECTION = KeyPurposeId.id_kp_emailProtection.getId();
    static final String CLIENT_AUTH = KeyPurposeId.id_kp_clientAuth.getId();
    static final String INDIVIDUAL = "1.2.398.3.3.4.1.1";
    static final String LEGAL_ENTITY = "1.2.398.3.3.4.1.2";

    static final RecipientId PERSON = recipient("90010130025");
    static final RecipientId OTHER_PERSON = recipient("85051245012");
    static final RecipientId COMPANY = recipient("18034001234");
    static final RecipientId OTHER_COMPANY = recipient("19054000777");

    private static final AtomicLong SERIAL = new AtomicLong(1_000_000);

    BigInteger serial = BigInteger.valueOf(SERIAL.incrementAndGet());
    KeyPair pair = TestKeys.rsa("signer", 2048);
    String commonName = "ТЕСТОВА ТЕСТ";
    List<String> serialNumbers = new ArrayList<>(List.of("IIN" + PERSON.digits()));
    List<String> organizationalUnits = new ArrayList<>();
    List<String> purposes = new ArrayList<>(List.of(EMAIL_PROTECTION, INDIVIDUAL));
    Integer keyUsage = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    Boolean authority;
    boolean noCheck;
    String criticalExtension;
    Instant notBefore = NOW.minus(Duration.ofDays(30));
    Instant notAfter = NOW.plus(Duration.ofDays(335));

    private TestCertificate() {}

    static TestCertificate individual() {
        return new TestCertificate();
    }

    static TestCertificate legalEntity() {
        return individual()
                .with(certificate -> certificate.organizationalUnits.add("BIN" + COMPANY.digits()))
                .with(certificate -> certificate.purposes =
                        new ArrayList<>(List.of(EMAIL_PROTECTION, LEGAL_ENTITY, LEGAL_ENTITY + ".1")));
    }

    static TestCertificate ofAuthority(String name, KeyPair pair) {
        TestCertificate certificate = individual();
        certificate.commonName = name;
        certificate.pair = pair;
        certificate.serialNumbers.clear();
        certificate.purposes.clear();
        certificate.keyUsage = KeyUsage.keyCertSign | KeyUsage.cRLSign;
        certificate.authority = true;
        return certificate;
    }

    /** Completes eleven digits with the control digit. */
    static RecipientId recipient(String elevenDigits) {
        for (int digit = 0; digit <= 9; digit++) {
            if (RecipientId.isValid(elevenDigits + digit)) {
                return RecipientId.of(elevenDigits + digit);
            }
        }
        throw new AssertionError("no control digit for " + elevenDigits);
    }

    /** The same number with another last digit. */
    static String withWrongControlDigit(RecipientId id) {
        String digits = id.digits();
        return digits.substring(0, 11) + (digits.charAt(11) - '0' + 1) % 10;
    }

    TestCertificate with(Consumer<TestCertificate> change) {
        change.accept(this);
        return this;
    }

    X500Name subject() {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, commonName);
        serialNumbers.forEach(number -> name.addRDN(BCStyle.SERIALNUMBER, number));
        organizationalUnits.forEach(unit -> name.addRDN(BCStyle.OU, unit));
        return name.build();
    }

    TestKey selfSigned() {
        return new TestKey(pair, sign(subject(), pair, "SHA256withRSA"));
    }

    X509CertificateHolder sign(X500Name issuer, KeyPair issuerPair, String algorithm) {
        try {
            return sign(
                    issuer,
                    SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()),
                    new JcaContentSignerBuilder(algorithm)
                            .setProvider(CmsSignatureVerifier.PROVIDER)
                            .build(issuerPair.getPrivate()));
        } catch (OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }

    X509CertificateHolder sign(X500Name issuer, SubjectPublicKeyInfo key, ContentSigner signer) {
        try {
            X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                    issuer, serial, Date.from(notBefore), Date.from(notAfter), subject(), key);
            addExtensions(builder);
            return builder.build(signer);
        } catch (CertIOException e) {
            throw new AssertionError(e);
        }
    }

    private void addExtensions(X509v3CertificateBuilder builder) throws CertIOException {
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new BcX509ExtensionUtils()
                        .createSubjectKeyIdentifier(SubjectPublicKeyInfo.getInstance(
                                pair.getPublic().getEncoded())));
        if (authority != null) {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        }
        if (keyUsage != null) {
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(keyUsage));
        }
        if (!purposes.isEmpty()) {
            builder.addExtension(
                    Extension.extendedKeyUsage,
                    false,
                    new ExtendedKeyUsage(purposes.stream()
                            .map(oid -> KeyPurposeId.getInstance(new ASN1ObjectIdentifier(oid)))
                            .toArray(KeyPurposeId[]::new)));
        }
        ASN1Encodable nothing = DERNull.INSTANCE;
        if (noCheck) {
            builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, nothing);
        }
        if (criticalExtension != null) {
            builder.addExtension(new ASN1ObjectIdentifier(criticalExtension), true, nothing);
        }
    }
}

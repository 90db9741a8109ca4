package kz.kuzet.example.portal.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kuzet.guard.RecipientId;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * What the certificate of a signer must say, whoever verifies the signature: for whom it was issued, for what, and until
 * when.
 *
 * <p>The National Certification Authority marks keys for signing with the purpose e-mail protection, and adds the role of
 * the holder. A certificate that is for logging in as well as for signing is accepted; one that is for logging in only is not.
 */
final class SignerPolicy {

    private static final ASN1ObjectIdentifier INDIVIDUAL = new ASN1ObjectIdentifier("1.2.398.3.3.4.1.1");
    private static final ASN1ObjectIdentifier LEGAL_ENTITY = new ASN1ObjectIdentifier("1.2.398.3.3.4.1.2");

    private static final Pattern IIN = Pattern.compile("IIN([0-9]{12})");
    private static final Pattern BIN = Pattern.compile("BIN([0-9]{12})");
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{C}");

    private SignerPolicy() {}

    /** Requires a certificate of somebody who is no authority, within its time. */
    static void requireCurrentEndEntity(X509CertificateHolder certificate, Instant now)
            throws SignatureRefusedException {
        if (isAuthority(certificate)) {
            throw new SignatureRefusedException(SignatureFault.AUTHORITY_CERTIFICATE);
        }
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            throw new SignatureRefusedException(SignatureFault.NOT_YET_VALID);
        }
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            throw new SignatureRefusedException(SignatureFault.EXPIRED);
        }
        if (certificate.getSubject().equals(certificate.getIssuer())) {
            throw new SignatureRefusedException(SignatureFault.SELF_SIGNED);
        }
    }

    /** Requires a certificate for signing, in the name of the expected signer. */
    static Signer requireSigner(X509CertificateHolder certificate, SignatureExpectation expectation, Instant now)
            throws SignatureRefusedException {
        List<ASN1ObjectIdentifier> purposes = purposes(certificate);
        requireSigningPurpose(certificate, purposes);
        boolean forLegalEntity = isForLegalEntity(purposes);
        RecipientId individual = individual(certificate.getSubject());
        if (!individual.equals(expectation.signer())) {
            throw new SignatureRefusedException(SignatureFault.OTHER_PERSON);
        }
        Optional<RecipientId> legalEntity = legalEntity(certificate.getSubject());
        if (expectation.legalEntity().isPresent()) {
            requireLegalEntity(expectation.legalEntity(), legalEntity, forLegalEntity);
        } else if (forLegalEntity || legalEntity.isPresent()) {
            throw new SignatureRefusedException(SignatureFault.INDIVIDUAL_EXPECTED);
        }
        return new Signer(
                individual,
                legalEntity,
                certificate.getSerialNumber().toString(16),
                nameWithout(individual, certificate.getSubject()),
                now);
    }

    private static boolean isAuthority(X509CertificateHolder certificate) {
        Extensions extensions = certificate.getExtensions();
        BasicConstraints constraints = BasicConstraints.fromExtensions(extensions);
        KeyUsage usage = KeyUsage.fromExtensions(extensions);
        return constraints != null && constraints.isCA() || usage != null && usage.hasUsages(KeyUsage.keyCertSign);
    }

    private static List<ASN1ObjectIdentifier> purposes(X509CertificateHolder certificate) {
        ExtendedKeyUsage usage = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
        return usage == null
                ? List.of()
                : Arrays.stream(usage.getUsages()).map(KeyPurposeId::toOID).toList();
    }

    private static void requireSigningPurpose(X509CertificateHolder certificate, List<ASN1ObjectIdentifier> purposes)
            throws SignatureRefusedException {
        if (!purposes.contains(KeyPurposeId.id_kp_emailProtection.toOID())) {
            throw new SignatureRefusedException(
                    purposes.contains(KeyPurposeId.id_kp_clientAuth.toOID())
                            ? SignatureFault.AUTHENTICATION_ONLY
                            : SignatureFault.WRONG_PURPOSE);
        }
        KeyUsage usage = KeyUsage.fromExtensions(certificate.getExtensions());
        if (usage != null && !usage.hasUsages(KeyUsage.digitalSignature) && !usage.hasUsages(KeyUsage.nonRepudiation)) {
            throw new SignatureRefusedException(SignatureFault.WRONG_KEY_USAGE);
        }
    }

    private static boolean isForLegalEntity(List<ASN1ObjectIdentifier> purposes) throws SignatureRefusedException {
        boolean individual = purposes.contains(INDIVIDUAL);
        boolean legalEntity = purposes.stream().anyMatch(oid -> oid.equals(LEGAL_ENTITY) || oid.on(LEGAL_ENTITY));
        if (individual == legalEntity) {
            throw new SignatureRefusedException(SignatureFault.NO_ROLE);
        }
        return legalEntity;
    }

    private static RecipientId individual(X500Name subject) throws SignatureRefusedException {
        List<String> numbers = values(subject, BCStyle.SERIALNUMBER);
        Matcher matcher = IIN.matcher(numbers.size() == 1 ? numbers.get(0) : "");
        if (!matcher.matches()) {
            throw new SignatureRefusedException(SignatureFault.NO_IIN);
        }
        return recipient(matcher.group(1), SignatureFault.INVALID_IIN);
    }

    private static void requireLegalEntity(
            Optional<RecipientId> expected, Optional<RecipientId> legalEntity, boolean forLegalEntity)
            throws SignatureRefusedException {
        if (!forLegalEntity) {
            throw new SignatureRefusedException(SignatureFault.LEGAL_ENTITY_EXPECTED);
        }
        if (legalEntity.isEmpty()) {
            throw new SignatureRefusedException(SignatureFault.NO_BIN);
        }
        if (!legalEntity.equals(expected)) {
            throw new SignatureRefusedException(SignatureFault.OTHER_LEGAL_ENTITY);
        }
    }

    /** Other organizational units may stand beside the BIN. */
    private static Optional<RecipientId> legalEntity(X500Name subject) throws SignatureRefusedException {
        List<Matcher> numbers = values(subject, BCStyle.OU).stream()
                .map(BIN::matcher)
                .filter(Matcher::matches)
                .toList();
        if (numbers.size() > 1) {
            throw new SignatureRefusedException(SignatureFault.NO_BIN);
        }
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(recipient(numbers.get(0).group(1), SignatureFault.INVALID_BIN));
    }

    private static RecipientId recipient(String digits, SignatureFault ifInvalid) throws SignatureRefusedException {
        if (!RecipientId.isValid(digits)) {
            throw new SignatureRefusedException(ifInvalid);
        }
        return RecipientId.of(digits);
    }

    private static String nameWithout(RecipientId individual, X500Name subject) {
        String name = String.join(", ", values(subject, BCStyle.CN));
        return UNPRINTABLE.matcher(name).replaceAll("").replace(individual.digits(), individual.toString());
    }

    private static List<String> values(X500Name name, ASN1ObjectIdentifier type) {
        List<String> values = new ArrayList<>();
        Arrays.stream(name.getRDNs())
                .map(RDN::getTypesAndValues)
                .flatMap(Stream::of)
                .filter(attribute -> attribute.getType().equals(type))
                .map(AttributeTypeAndValue::getValue)
                .forEach(value -> values.add(value instanceof ASN1String text ? text.getString() : ""));
        return values;
    }
}

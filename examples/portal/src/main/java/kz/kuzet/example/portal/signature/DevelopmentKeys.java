package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A key of the development authority or of one of its recipients, laid out as the National Certification Authority does.
 *
 * @param privateKey an RSA key
 * @param certificate its certificate
 */
record DevelopmentKeys(PrivateKey privateKey, X509Certificate certificate) {

    private static final X500Name AUTHORITY = new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.C, "KZ")
            .addRDN(BCStyle.O, "Kuzet example portal")
            .addRDN(BCStyle.CN, "DEVELOPMENT ONLY, not a real authority")
            .build();

    private static final int RSA_BITS = 2048;
    private static final int SERIAL_BITS = 159;
    private static final Duration AUTHORITY_LIFE = Duration.ofDays(3650);
    private static final Duration RECIPIENT_LIFE = Duration.ofDays(365);
    private static final Duration LIST_LIFE = Duration.ofDays(30);

    /** Clocks of two machines differ. */
    private static final Duration HEAD_START = Duration.ofMinutes(5);

    private static final KeyPurposeId INDIVIDUAL = purpose("1.2.398.3.3.4.1.1");
    private static final KeyPurposeId LEGAL_ENTITY = purpose("1.2.398.3.3.4.1.2");
    private static final KeyPurposeId FIRST_HEAD = purpose("1.2.398.3.3.4.1.2.1");

    static DevelopmentKeys authority(Instant now) throws IOException, GeneralSecurityException {
        KeyPair pair = newPair();
        X509v3CertificateBuilder builder = builder(AUTHORITY, AUTHORITY, pair.getPublic(), now, AUTHORITY_LIFE)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        return new DevelopmentKeys(pair.getPrivate(), issue(builder, pair.getPrivate()));
    }

    static DevelopmentKeys recipient(DevelopmentRecipient recipient, DevelopmentKeys authority, Instant now)
            throws IOException, GeneralSecurityException {
        KeyPair pair = newPair();
        KeyPurposeId[] purposes = recipient.legalEntity().isPresent()
                ? new KeyPurposeId[] {KeyPurposeId.id_kp_emailProtection, LEGAL_ENTITY, FIRST_HEAD}
                : new KeyPurposeId[] {KeyPurposeId.id_kp_emailProtection, INDIVIDUAL};
        X509v3CertificateBuilder builder = builder(AUTHORITY, subject(recipient), pair.getPublic(), now, RECIPIENT_LIFE)
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                .addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils()
                                .createAuthorityKeyIdentifier(
                                        authority.certificate().getPublicKey()));
        return new DevelopmentKeys(pair.getPrivate(), issue(builder, authority.privateKey()));
    }

    static X500Name subject(DevelopmentRecipient recipient) {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "KZ")
                .addRDN(BCStyle.CN, recipient.name())
                .addRDN(BCStyle.SERIALNUMBER, "IIN" + recipient.individual().digits());
        recipient.legalEntity().ifPresent(legalEntity -> name.addRDN(BCStyle.OU, "BIN" + legalEntity.digits()));
        return name.build();
    }

    X500Name subject() {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    boolean issuedBy(DevelopmentKeys authority) {
        try {
            certificate.verify(authority.certificate().getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Makes a revocation list: whoever stood on the previous one, and one more, if they are given. */
    X509CRLHolder list(X509CRLHolder previous, BigInteger revoked, Instant now) throws GeneralSecurityException {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(subject(), Date.from(now.minus(HEAD_START)));
        builder.setNextUpdate(Date.from(now.plus(LIST_LIFE)));
        if (previous != null) {
            builder.addCRL(previous);
        }
        if (revoked != null) {
            builder.addCRLEntry(revoked, Date.from(now), CRLReason.unspecified);
        }
        return builder.build(signer(privateKey));
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, PublicKey key, Instant now, Duration life) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS - 1),
                Date.from(now.minus(HEAD_START)),
                Date.from(now.plus(life)),
                subject,
                key);
    }

    private static X509Certificate issue(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException {
        return CertificateFiles.toJca(builder.build(signer(key)));
    }

    private static ContentSigner signer(PrivateKey key) throws GeneralSecurityException {
        try {
            return new JcaContentSignerBuilder("SHA256withRSA").build(key);
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException("every Java platform signs with SHA-256 and RSA", e);
        }
    }

    private static KeyPair newPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(RSA_BITS);
        return generator.generateKeyPair();
    }

    private static KeyPurposeId purpose(String oid) {
        return KeyPurposeId.getInstance(new ASN1ObjectIdentifier(oid));
    }

    /** Leaves the key out. */
    @Override
    public String toString() {
        return "DevelopmentKeys[" + certificate.getSerialNumber().toString(16) + "]";
    }
}

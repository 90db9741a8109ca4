package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * Looks a certificate up in revocation lists (RFC 5280, 5) that something else keeps fetching into files, DER or PEM. A file
 * that was replaced is read again.
 *
 * <p>Only complete lists of the issuer itself are used. A list with a critical extension (a delta, a part, a list for several
 * issuers) says nothing that could be relied on alone.
 */
public final class CrlRevocationCheck implements RevocationCheck {

    /** Index of cRLSign among the key usages. */
    private static final int CRL_SIGN = 6;

    private final List<Path> files;
    private final Map<Path, Lists> read = new ConcurrentHashMap<>();
    private final AllowedAlgorithms algorithms = AllowedAlgorithms.checkedHere();

    /**
     * Checks against these files.
     *
     * @param files at least one
     */
    public CrlRevocationCheck(List<Path> files) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("without a list every certificate would be unknown");
        }
        this.files = List.copyOf(files);
    }

    @Override
    public RevocationStatus check(X509Certificate certificate, X509Certificate issuer, Instant now) {
        List<RevocationStatus> answers = new ArrayList<>();
        boolean unreadable = false;
        for (Path file : files) {
            try {
                for (X509CRL list : lists(file)) {
                    if (list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal())) {
                        answers.add(answer(list, certificate, issuer, now));
                    }
                }
            } catch (IOException | GeneralSecurityException e) {
                unreadable = true;
            }
        }
        if (answers.contains(RevocationStatus.REVOKED)) {
            return RevocationStatus.REVOKED;
        }
        if (answers.contains(RevocationStatus.GOOD)) {
            return RevocationStatus.GOOD;
        }
        return answers.stream()
                .findFirst()
                .orElse(unreadable ? RevocationStatus.UNREACHABLE : RevocationStatus.UNKNOWN);
    }

    private RevocationStatus answer(X509CRL list, X509Certificate certificate, X509Certificate issuer, Instant now) {
        if (!isComplete(list) || !isSignedBy(issuer, list)) {
            return RevocationStatus.UNTRUSTED;
        }
        // Nobody is taken off a list because it grew old, so this comes first.
        if (list.getRevokedCertificate(certificate.getSerialNumber()) != null) {
            return RevocationStatus.REVOKED;
        }
        Date nextUpdate = list.getNextUpdate();
        boolean current = !now.isBefore(list.getThisUpdate().toInstant())
                && nextUpdate != null
                && now.isBefore(nextUpdate.toInstant());
        return current ? RevocationStatus.GOOD : RevocationStatus.STALE;
    }

    private static boolean isComplete(X509CRL list) {
        Set<String> critical = list.getCriticalExtensionOIDs();
        return critical == null || critical.isEmpty();
    }

    private boolean isSignedBy(X509Certificate issuer, X509CRL list) {
        boolean[] usage = issuer.getKeyUsage();
        if (usage != null && !usage[CRL_SIGN]) {
            return false;
        }
        try {
            byte[] parameters = list.getSigAlgParams();
            algorithms.requireSignature(new AlgorithmIdentifier(
                    new ASN1ObjectIdentifier(list.getSigAlgOID()),
                    parameters == null ? null : ASN1Primitive.fromByteArray(parameters)));
            list.verify(issuer.getPublicKey());
            return true;
        } catch (SignatureRefusedException | IOException | GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    private List<X509CRL> lists(Path file) throws IOException, GeneralSecurityException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Lists known = read.get(file);
        if (known == null || !known.isOf(attributes)) {
            known = new Lists(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey(), parse(file));
            read.put(file, known);
        }
        return known.lists();
    }

    private static List<X509CRL> parse(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            List<X509CRL> lists = CertificateFactory.getInstance("X.509").generateCRLs(in).stream()
                    .map(X509CRL.class::cast)
                    .toList();
            if (lists.isEmpty()) {
                throw new CRLException("no revocation list in " + file);
            }
            return lists;
        }
    }

    /** What was in a file when it last changed. The key tells two files apart that replaced each other within one tick. */
    private record Lists(FileTime modified, long size, Object fileKey, List<X509CRL> lists) {

        boolean isOf(BasicFileAttributes attributes) {
            return modified.equals(attributes.lastModifiedTime())
                    && size == attributes.size()
                    && (fileKey == null || fileKey.equals(attributes.fileKey()));
        }
    }
}

package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/**
 * Finds the chain from a certificate to a trust anchor, with the path validation of the JDK (RFC 5280, 6): signatures, names,
 * time, basic constraints, key usage, critical extensions. Revocation is not looked at.
 */
final class TrustedChains {

    /** Authorities between a signer and an anchor. */
    private static final int MAX_INTERMEDIATES = 3;

    private final Set<TrustAnchor> anchors;
    private final List<X509Certificate> intermediates;
    private final AllowedAlgorithms algorithms;

    TrustedChains(
            Collection<X509Certificate> anchors,
            Collection<X509Certificate> intermediates,
            AllowedAlgorithms algorithms) {
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("without a trust anchor no signature could be valid");
        }
        if (anchors.stream().anyMatch(anchor -> anchor.getBasicConstraints() < 0)) {
            throw new IllegalArgumentException("a trust anchor must be the certificate of an authority");
        }
        this.anchors =
                anchors.stream().map(anchor -> new TrustAnchor(anchor, null)).collect(Collectors.toUnmodifiableSet());
        this.intermediates = List.copyOf(intermediates);
        this.algorithms = algorithms;
    }

    /** Returns the certificate, the authorities above it, and last the anchor. */
    List<X509Certificate> chainOf(
            X509CertificateHolder certificate, Collection<X509CertificateHolder> others, Instant now)
            throws SignatureRefusedException {
        // Said first and by name: the path builder would only say that it found no path.
        algorithms.requireKey(certificate.getSubjectPublicKeyInfo());
        algorithms.requireSignature(certificate.getSignatureAlgorithm());
        List<X509Certificate> chain = build(toJca(certificate), others, now);
        try {
            for (X509Certificate link : chain) {
                X509CertificateHolder holder = new JcaX509CertificateHolder(link);
                algorithms.requireKey(holder.getSubjectPublicKeyInfo());
            }
            for (X509Certificate link : chain.subList(0, chain.size() - 1)) {
                algorithms.requireSignature(new JcaX509CertificateHolder(link).getSignatureAlgorithm());
            }
            // The path validation takes the anchor as given, whatever its time.
            chain.get(chain.size() - 1).checkValidity(Date.from(now));
            return chain;
        } catch (CertificateException e) {
            throw new SignatureRefusedException(SignatureFault.UNKNOWN_AUTHORITY);
        }
    }

    private List<X509Certificate> build(
            X509Certificate certificate, Collection<X509CertificateHolder> others, Instant now)
            throws SignatureRefusedException {
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(certificate);
        try {
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
            parameters.setDate(Date.from(now));
            parameters.setRevocationEnabled(false);
            parameters.setMaxPathLength(MAX_INTERMEDIATES);
            parameters.addCertStore(CertStore.getInstance(
                    "Collection", new CollectionCertStoreParameters(candidates(certificate, others))));
            PKIXCertPathBuilderResult path = (PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance("PKIX").build(parameters);
            List<X509Certificate> chain = new ArrayList<>();
            for (Certificate link : path.getCertPath().getCertificates()) {
                chain.add((X509Certificate) link);
            }
            chain.add(path.getTrustAnchor().getTrustedCert());
            return chain;
        } catch (GeneralSecurityException e) {
            throw new SignatureRefusedException(SignatureFault.UNKNOWN_AUTHORITY);
        }
    }

    private List<X509Certificate> candidates(X509Certificate certificate, Collection<X509CertificateHolder> others) {
        List<X509Certificate> candidates = new ArrayList<>(intermediates);
        candidates.add(certificate);
        for (X509CertificateHolder other : others) {
            try {
                candidates.add(CertificateFiles.toJca(other));
            } catch (CertificateException e) {
                // One that cannot be read cannot be part of a chain; another may.
                continue;
            }
        }
        return candidates;
    }

    /**
     * Both libraries must read the certificate alike, or it is not judged at all. The authority's signature has whole bytes;
     * nothing signs the count of its unused bits, so another count would be a second spelling of the same certificate.
     */
    private static X509Certificate toJca(X509CertificateHolder certificate) throws SignatureRefusedException {
        try {
            X509Certificate converted = CertificateFiles.toJca(certificate);
            if (certificate.toASN1Structure().getSignature().getPadBits() != 0
                    || !new X509CertificateHolder(converted.getEncoded()).equals(certificate)) {
                throw new SignatureRefusedException(SignatureFault.MALFORMED);
            }
            return converted;
        } catch (CertificateException | IOException e) {
            throw new SignatureRefusedException(SignatureFault.MALFORMED);
        }
    }
}

package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/**
 * Asks a responder (OCSP, RFC 6960) about a certificate. The address is configured and never taken from the certificate:
 * whoever forges one must not choose whom the portal calls.
 *
 * <p>The answer must repeat the nonce (RFC 9654), so that no old answer can be played back; be signed by the issuer or by a
 * responder that the issuer appointed and whose own certificate it declared free of revocation checks ({@code nocheck}); and
 * be current. An answer that names no next update is current for an hour.
 */
public final class OcspRevocationCheck implements RevocationCheck {

    private static final int NONCE_BYTES = 32;
    private static final int MAX_RESPONSE_BYTES = 64 * 1024;
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);
    private static final Duration MAX_AGE = Duration.ofHours(1);
    private static final AlgorithmIdentifier SHA_256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final DigestCalculatorProvider DIGESTS = new BcDigestCalculatorProvider();

    private final BoundedHttp http;
    private final AllowedAlgorithms algorithms = AllowedAlgorithms.checkedHere();
    private final SecureRandom random = new SecureRandom();

    /**
     * Asks this responder.
     *
     * @param responder its address, {@code http} or {@code https}
     * @param timeout how long a whole answer may take
     */
    public OcspRevocationCheck(URI responder, Duration timeout) {
        this.http = new BoundedHttp(responder, timeout, MAX_RESPONSE_BYTES);
    }

    @Override
    public RevocationStatus check(X509Certificate certificate, X509Certificate issuer, Instant now) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        X509CertificateHolder authority;
        BoundedHttp.Answer answer;
        try {
            authority = new JcaX509CertificateHolder(issuer);
            CertificateID question = new CertificateID(DIGESTS.get(SHA_256), authority, certificate.getSerialNumber());
            answer = http.post(
                    "application/ocsp-request", request(question, nonce).getEncoded());
        } catch (IOException | GeneralSecurityException | OCSPException | OperatorCreationException e) {
            return RevocationStatus.UNREACHABLE;
        }
        if (answer.status() != 200) {
            return RevocationStatus.UNREACHABLE;
        }
        try {
            return read(answer.body(), nonce, authority, certificate, now);
        } catch (IOException
                | GeneralSecurityException
                | OCSPException
                | OperatorCreationException
                | CertException
                | SignatureRefusedException
                | RuntimeException e) {
            return RevocationStatus.UNTRUSTED;
        }
    }

    private static OCSPReq request(CertificateID question, byte[] nonce) throws OCSPException, IOException {
        Extension extension =
                new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce).getEncoded());
        return new OCSPReqBuilder()
                .addRequest(question)
                .setRequestExtensions(new Extensions(extension))
                .build();
    }

    private RevocationStatus read(
            byte[] body, byte[] nonce, X509CertificateHolder authority, X509Certificate certificate, Instant now)
            throws OCSPException, OperatorCreationException, CertException, SignatureRefusedException,
                    GeneralSecurityException, IOException {
        BasicOCSPResp response;
        try {
            OCSPResp envelope = new OCSPResp(body);
            if (envelope.getStatus() != OCSPResp.SUCCESSFUL) {
                return RevocationStatus.UNREACHABLE;
            }
            response = (BasicOCSPResp) envelope.getResponseObject();
        } catch (IOException e) {
            return RevocationStatus.UNTRUSTED;
        }
        if (response == null || !repeats(nonce, response) || !isSigned(response, authority, now)) {
            return RevocationStatus.UNTRUSTED;
        }
        for (SingleResp single : response.getResponses()) {
            CertificateID id = single.getCertID();
            if (id.getSerialNumber().equals(certificate.getSerialNumber()) && id.matchesIssuer(authority, DIGESTS)) {
                return status(single, now);
            }
        }
        return RevocationStatus.UNTRUSTED;
    }

    private static boolean repeats(byte[] nonce, BasicOCSPResp response) {
        Extension extension = response.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        return extension != null
                && Arrays.equals(
                        nonce,
                        DEROctetString.getInstance(extension.getParsedValue()).getOctets());
    }

    private boolean isSigned(BasicOCSPResp response, X509CertificateHolder authority, Instant now)
            throws OperatorCreationException, CertException, SignatureRefusedException, GeneralSecurityException,
                    IOException {
        algorithms.requireSignature(response.getSignatureAlgorithmID());
        if (verifies(response, authority)) {
            return true;
        }
        for (X509CertificateHolder delegate : response.getCerts()) {
            if (isAppointed(delegate, authority, now)) {
                algorithms.requireKey(delegate.getSubjectPublicKeyInfo());
                return verifies(response, delegate);
            }
        }
        return false;
    }

    /** A key of another kind than the signature's is no error here: the next certificate may be the right one. */
    private static boolean verifies(BasicOCSPResp response, X509CertificateHolder certificate)
            throws OperatorCreationException, GeneralSecurityException {
        try {
            return response.isSignatureValid(verifierOf(certificate));
        } catch (OCSPException e) {
            return false;
        }
    }

    private boolean isAppointed(X509CertificateHolder delegate, X509CertificateHolder authority, Instant now)
            throws OperatorCreationException, CertException, SignatureRefusedException, GeneralSecurityException,
                    IOException {
        ExtendedKeyUsage usage = ExtendedKeyUsage.fromExtensions(delegate.getExtensions());
        if (usage == null
                || !usage.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning)
                || delegate.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck) == null
                || !delegate.getIssuer().equals(authority.getSubject())
                || !delegate.isValidOn(Date.from(now))) {
            return false;
        }
        algorithms.requireSignature(delegate.getSignatureAlgorithm());
        return delegate.isSignatureValid(verifierOf(authority));
    }

    private static ContentVerifierProvider verifierOf(X509CertificateHolder certificate)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaContentVerifierProviderBuilder()
                .setProvider(CmsSignatureVerifier.PROVIDER)
                .build(CertificateFiles.toJca(certificate).getPublicKey());
    }

    private static RevocationStatus status(SingleResp single, Instant now) {
        CertificateStatus status = single.getCertStatus();
        if (status instanceof RevokedStatus) {
            return RevocationStatus.REVOKED;
        }
        if (status != CertificateStatus.GOOD) {
            return RevocationStatus.UNKNOWN;
        }
        Instant thisUpdate = single.getThisUpdate().toInstant();
        Instant end = single.getNextUpdate() == null
                ? thisUpdate.plus(MAX_AGE)
                : single.getNextUpdate().toInstant();
        boolean current = !thisUpdate.isAfter(now.plus(CLOCK_SKEW)) && now.isBefore(end);
        return current ? RevocationStatus.GOOD : RevocationStatus.STALE;
    }
}

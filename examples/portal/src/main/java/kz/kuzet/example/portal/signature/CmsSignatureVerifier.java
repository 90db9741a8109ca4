package kz.kuzet.example.portal.signature;

import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies a signature here, with Bouncy Castle and the path validation of the JDK. Every check must pass; the verdict names
 * the first that does not. What costs a call over the network, revocation, comes last.
 */
public final class CmsSignatureVerifier implements SignatureVerifier {

    /** Longest message that is looked at, unless another length is given. */
    public static final int DEFAULT_MAX_BYTES = 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(CmsSignatureVerifier.class);

    /** Not registered with the JVM: nothing else in the application changes its provider. */
    static final Provider PROVIDER = new BouncyCastleProvider();

    private final TrustedChains chains;
    private final List<RevocationCheck> revocationChecks;
    private final Clock clock;
    private final int maxBytes;
    private final AllowedAlgorithms algorithms = AllowedAlgorithms.checkedHere();

    /**
     * Verifies messages of up to {@link #DEFAULT_MAX_BYTES}.
     *
     * @param trustAnchors certificates of the authorities that are trusted
     * @param intermediates certificates of further authorities, which need not be in the messages
     * @param revocationChecks at least one; each must find every certificate below the anchor good
     * @param clock tells whether certificates are valid
     */
    public CmsSignatureVerifier(
            Collection<X509Certificate> trustAnchors,
            Collection<X509Certificate> intermediates,
            List<RevocationCheck> revocationChecks,
            Clock clock) {
        this(trustAnchors, intermediates, revocationChecks, clock, DEFAULT_MAX_BYTES);
    }

    /**
     * Verifies messages of up to a length.
     *
     * @param trustAnchors certificates of the authorities that are trusted
     * @param intermediates certificates of further authorities, which need not be in the messages
     * @param revocationChecks at least one; each must find every certificate below the anchor good
     * @param clock tells whether certificates are valid
     * @param maxBytes a longer message is refused without being looked at
     */
    public CmsSignatureVerifier(
            Collection<X509Certificate> trustAnchors,
            Collection<X509Certificate> intermediates,
            List<RevocationCheck> revocationChecks,
            Clock clock,
            int maxBytes) {
        if (revocationChecks.isEmpty()) {
            throw new IllegalArgumentException("without a revocation check a revoked certificate would be valid");
        }
        this.chains = new TrustedChains(trustAnchors, intermediates, algorithms);
        this.revocationChecks = List.copyOf(revocationChecks);
        this.clock = clock;
        this.maxBytes = maxBytes;
    }

    @Override
    public SignatureVerdict verify(byte[] cms, SignatureExpectation expectation) {
        Instant now = clock.instant();
        try {
            return new SignatureVerdict.Valid(signer(cms, expectation, now));
        } catch (SignatureRefusedException e) {
            return new SignatureVerdict.Invalid(e.fault());
        } catch (RuntimeException | StackOverflowError e) {
            // Bouncy Castle reads lazily, and answers nonsense with runtime exceptions; nesting can exhaust the stack.
            LOG.info("A message is refused as malformed: {}", ExceptionTrace.placeOf(e));
            return new SignatureVerdict.Invalid(SignatureFault.MALFORMED);
        }
    }

    private Signer signer(byte[] cms, SignatureExpectation expectation, Instant now) throws SignatureRefusedException {
        SignedMessage message = SignedMessage.read(cms, expectation.content(), maxBytes);
        SignerPolicy.requireCurrentEndEntity(message.certificate(), now);
        List<X509Certificate> chain = chains.chainOf(message.certificate(), message.certificates(), now);
        Signer signer = SignerPolicy.requireSigner(message.certificate(), expectation, now);
        requireSignature(message, chain.get(0));
        requireNotRevoked(chain, now);
        return signer;
    }

    private void requireSignature(SignedMessage message, X509Certificate certificate) throws SignatureRefusedException {
        algorithms.requireSignature(
                message.signer().getDigestAlgorithmID(),
                message.signer().toASN1Structure().getDigestEncryptionAlgorithm(),
                message.certificate().getSubjectPublicKeyInfo());
        try {
            boolean valid = message.signer()
                    .verify(new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(PROVIDER)
                            .build(certificate.getPublicKey()));
            if (!valid) {
                throw new SignatureRefusedException(SignatureFault.BAD_SIGNATURE);
            }
        } catch (CMSSignerDigestMismatchException e) {
            throw new SignatureRefusedException(SignatureFault.OTHER_CONTENT);
        } catch (CMSException | OperatorCreationException e) {
            throw new SignatureRefusedException(SignatureFault.BAD_SIGNATURE);
        }
    }

    private void requireNotRevoked(List<X509Certificate> chain, Instant now) throws SignatureRefusedException {
        for (int i = 0; i < chain.size() - 1; i++) {
            for (RevocationCheck check : revocationChecks) {
                Optional<SignatureFault> fault = faultIn(check, chain.get(i), chain.get(i + 1), now);
                if (fault.isPresent()) {
                    throw new SignatureRefusedException(fault.get());
                }
            }
        }
    }

    /** What breaks here is no fault of the message, and whoever runs the portal has to know. */
    private static Optional<SignatureFault> faultIn(
            RevocationCheck check, X509Certificate certificate, X509Certificate issuer, Instant now) {
        try {
            return check.check(certificate, issuer, now).fault();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn(
                    "A signature is refused, because {} failed",
                    check.getClass().getName(),
                    ExceptionTrace.of(e));
            return Optional.of(SignatureFault.REVOCATION_CHECK_FAILED);
        }
    }
}

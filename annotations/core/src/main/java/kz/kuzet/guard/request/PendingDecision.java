package kz.kuzet.guard.request;

import kz.kuzet.guard.Decision;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.ServiceGuard;
import org.jspecify.annotations.Nullable;

/**
 * A decision on one request, in its steps: first the evidence, then the digest where it counts, then the guard. {@link
 * RequestGate} takes them at once. An adapter that must not block takes each when the answer of the source has arrived.
 */
public final class PendingDecision {

    private final GuardedHandler handler;
    private final ServiceGuard guard;
    private final @Nullable SentRequest sent;
    private final boolean alwaysDigests;
    private @Nullable Evidence evidence;
    private @Nullable RequestDigest digest = SentRequest.ANY;
    private boolean digests;

    /**
     * @param handler the handler
     * @param guard its guard
     * @param sent the part of the request that may be digested; null where nothing has to be confirmed and the source has no
     * digest of its own
     * @param alwaysDigests whether the source is asked for a digest even where nothing has to be confirmed
     */
    public PendingDecision(
            GuardedHandler handler, ServiceGuard guard, @Nullable SentRequest sent, boolean alwaysDigests) {
        this.handler = handler;
        this.guard = guard;
        this.sent = sent;
        this.alwaysDigests = alwaysDigests;
    }

    /** Takes what the recipient has shown, and tells whether the source is now asked for the digest. */
    public boolean asksForDigest(@Nullable Evidence shown) {
        evidence = shown;
        if (sent == null
                || !handler.sends()
                || shown == null
                || shown.recipient().isEmpty()) {
            return false;
        }
        boolean confirmed = guard.asksForConfirmation(shown.channel());
        sent.setConfirmed(confirmed);
        digests = confirmed || alwaysDigests;
        if (digests && sent.buffered() != null && sent.request instanceof FrameworkRequest.OfOneStream ofOneStream) {
            // The source has read some of the body to find the evidence.
            ofOneStream.rewind();
        }
        return digests;
    }

    /** Takes the digest; null where there is no request to decide on. */
    public void setDigest(@Nullable RequestDigest formed) {
        digest = formed;
    }

    /**
     * Tells whether an exception of the source comes from the body. Then the decision is made without the answer of the source;
     * any other exception reaches the caller.
     */
    public boolean isExplained(Throwable failure) {
        return sent != null && sent.explains(failure);
    }

    /** Decides whether the handler is called. */
    public Admission decide() {
        // A recipient who has not logged in is told so first; their body is neither counted nor missed.
        if (sent != null && (evidence == null || evidence.recipient().isPresent())) {
            if (sent.isTooLarge()) {
                return Admission.tooLarge(sent.limit());
            }
            if (sent.isMissed() && sent.isConfirmed()) {
                // The source may have handled the exception, but nothing else may be digested in place of the body.
                digest = null;
            }
            if (digest == null && sent.whyNotDigested() != null) {
                handler.warnOnce("A request to " + handler + " is refused: " + sent.whyNotDigested());
            }
        }
        DecisionAudience audience = handler.audience();
        Decision decision =
                handler.sends() ? guard.decide(evidence, digest, audience) : guard.decideToPrepare(evidence, audience);
        return new Admission(decision, digests ? digest : null);
    }
}

package kz.kuzet.guard.request;

import java.io.IOException;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.RequestEvidence;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.handler.HandlerRole;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the handlers of an application and asks their guards about each request.
 *
 * @param <R> a request of the framework
 */
public final class RequestGate<R> {

    private final RequestEvidence<R> source;
    private final boolean alwaysDigests;

    /**
     * @param source returns what recipients have shown, and what they send
     * @param alwaysDigests whether the source is asked for a digest even where nothing has to be confirmed, because listeners
     * receive it
     */
    public RequestGate(RequestEvidence<R> source, boolean alwaysDigests) {
        this.source = source;
        this.alwaysDigests = alwaysDigests;
    }

    /**
     * Decides whether the handler of a request is called.
     *
     * @param handler the handler
     * @param request the request, as the source expects it
     * @param sent the part of it that may be digested; null where nothing has to be confirmed and the source has no digest of
     * its own
     */
    public Admission admit(GuardedHandler handler, R request, @Nullable SentRequest sent) throws IOException {
        ServiceGuard guard = handler.guard();
        if (guard == null) {
            return withoutGuard(handler);
        }
        Evidence evidence = null;
        RequestDigest digest = SentRequest.ANY;
        boolean digests = false;
        try {
            evidence = source.evidence(request);
            if (sent != null
                    && handler.sends()
                    && evidence != null
                    && evidence.recipient().isPresent()) {
                boolean confirmed = guard.asksForConfirmation(evidence.channel());
                sent.setConfirmed(confirmed);
                digests = confirmed || alwaysDigests;
                if (digests) {
                    // The source may have read some of the body to find the evidence.
                    sent.request.rewind();
                    digest = source.formedRequest(request);
                }
            }
        } catch (IOException | RuntimeException e) {
            if (sent == null || !sent.explains(e)) {
                throw e;
            }
        }
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
        Decision decision = handler.sends() ? guard.decide(evidence, digest) : guard.decideToPrepare(evidence);
        return new Admission(decision, digests ? digest : null);
    }

    private static Admission withoutGuard(GuardedHandler handler) {
        if (handler.role() instanceof HandlerRole.Unclassified unclassified) {
            handler.warnOnce("A request is refused: " + unclassified.why());
            return Admission.UNCLASSIFIED;
        }
        return Admission.WITHOUT_GUARD;
    }
}

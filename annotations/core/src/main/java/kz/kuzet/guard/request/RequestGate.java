package kz.kuzet.guard.request;

import java.io.IOException;
import kz.kuzet.guard.RequestEvidence;
import kz.kuzet.guard.ServiceGuard;
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
            return Admission.withoutGuard(handler);
        }
        PendingDecision pending = new PendingDecision(handler, guard, sent, alwaysDigests);
        try {
            if (pending.asksForDigest(source.evidence(request))) {
                pending.setDigest(source.formedRequest(request));
            }
        } catch (IOException | RuntimeException e) {
            if (!pending.isExplained(e)) {
                throw e;
            }
        }
        return pending.decide();
    }
}

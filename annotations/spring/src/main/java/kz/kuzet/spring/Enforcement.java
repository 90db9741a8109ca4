package kz.kuzet.spring;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.ServiceGuard;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.async.WebAsyncUtils;
import org.springframework.web.servlet.ModelAndView;

/**
 * Has the guard of a handler decide on a request, and does what was decided: calls the handler, through the adapter that would
 * have been taken without Kuzet, or answers in its place.
 */
final class Enforcement {

    /** Where a request is served by an asynchronous handler: the handler for which it was decided. */
    private static final String DECIDED = Enforcement.class.getName() + ".decided";

    private final EvidenceSource source;
    private final boolean ownDigest;
    private final DecisionResponder answer;
    private final int maxRequestSize;
    private final DelegateAdapters delegates = new DelegateAdapters();

    /**
     * @param ownDigest whether the source has a digest of its own, so that it is asked for it even where nothing has to be
     *     confirmed: listeners hear of it
     */
    Enforcement(EvidenceSource source, boolean ownDigest, DecisionResponder answer, int maxRequestSize) {
        this.source = source;
        this.ownDigest = ownDigest;
        this.answer = answer;
        this.maxRequestSize = maxRequestSize;
    }

    @Nullable
    ModelAndView handle(
            HttpServletRequest request, HttpServletResponse response, Object handler, GuardedHandler guarded)
            throws Exception {
        return switch (guarded.kind()) {
            case FREE -> call(request, response, handler, guarded, null);
            case REFUSED -> refuse(guarded, request, response);
            case PREPARES ->
                isResumed(request, guarded)
                        ? resume(request, response, handler)
                        : follow(
                                guarded.guard().decideToPrepare(source.evidence(request)),
                                null,
                                request,
                                response,
                                handler,
                                guarded);
            case SENDS ->
                isResumed(request, guarded)
                        ? resume(request, response, handler)
                        : send(request, response, handler, guarded);
        };
    }

    private @Nullable ModelAndView refuse(
            GuardedHandler guarded, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (guarded.warnsNow()) {
            GuardLog.warn("A request is refused: {0}", guarded.why());
        }
        return answer.answer(null, ProblemResponse.unclassified(ReaderLocale.of(request)), request, response);
    }

    private @Nullable ModelAndView send(
            HttpServletRequest request, HttpServletResponse response, Object handler, GuardedHandler guarded)
            throws Exception {
        if (!ownDigest && !guarded.mayAskForConfirmation()) {
            Decision decision = guarded.guard().decide(source.evidence(request), KeptRequest.ANY_REQUEST);
            return follow(decision, null, request, response, handler, guarded);
        }
        ServiceGuard guard = guarded.guard();
        KeptRequest kept =
                new KeptRequest(request, guard.service().code(), maxRequestSize, guarded.mayAskForConfirmation());
        Evidence evidence = null;
        @Nullable RequestDigest digest = KeptRequest.ANY_REQUEST;
        try {
            evidence = source.evidence(kept);
            if (evidence != null && hasLoggedIn(evidence)) {
                digest = formedRequest(kept, evidence, guarded);
            }
        } catch (IOException | RuntimeException e) {
            if (!kept.isTooLarge() && !kept.isMissed()) {
                throw e;
            }
        }
        if (evidence != null && !hasLoggedIn(evidence)) {
            // Nobody's body is read, kept or counted.
            return follow(guard.decide(evidence, digest), null, request, response, handler, guarded);
        }
        if (kept.isTooLarge()) {
            return tooLarge(request, response);
        }
        if (kept.isMissed() && (evidence == null || kept.isConfirmed())) {
            // Whatever the source has made of the exception: nothing else is digested in place of the body.
            warnOfMissedBody(guarded);
            digest = null;
        }
        kept.handOver();
        return follow(guard.decide(evidence, digest), digest, kept, response, handler, guarded);
    }

    private static boolean hasLoggedIn(Evidence evidence) {
        return evidence.recipient().isPresent();
    }

    private @Nullable RequestDigest formedRequest(KeptRequest kept, Evidence evidence, GuardedHandler guarded)
            throws IOException {
        if (!guarded.asksForConfirmation(evidence.channel())) {
            kept.needNotBeConfirmed();
        }
        RequestDigest digest = source.formedRequest(kept);
        if (digest == null && kept.whyUndigested() != null && guarded.warnsNow()) {
            GuardLog.warn("A request to {0} is refused: " + kept.whyUndigested(), guarded);
        }
        return digest;
    }

    private static void warnOfMissedBody(GuardedHandler guarded) {
        if (guarded.warnsNow()) {
            GuardLog.warn(
                    "A request to {0} is refused: EvidenceSource reads its body, and the body is not there to be read"
                        + " byte by byte, because a filter has read it before, or somebody has asked for a parameter"
                        + " or a part of a form. Have the source digest parameters and parts in place of the stream,"
                        + " or have the filter hand the body on.",
                    guarded);
        }
    }

    private @Nullable ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return answer.answer(null, ProblemResponse.tooLarge(maxRequestSize, ReaderLocale.of(request)), request, response);
    }

    private @Nullable ModelAndView follow(
            Decision decision,
            @Nullable RequestDigest digest,
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            GuardedHandler guarded)
            throws Exception {
        if (decision instanceof Decision.Granted granted) {
            return call(request, response, handler, guarded, granted);
        }
        ProblemResponse http = decision.problemResponse(digest, ReaderLocale.of(request)).orElseThrow();
        return answer.answer(decision, http, request, response);
    }

    /** A handler that forwards or includes is called around another; afterwards its own decision stands again. */
    private @Nullable ModelAndView call(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            GuardedHandler guarded,
            Decision.@Nullable Granted granted)
            throws Exception {
        Object grantedBefore = request.getAttribute(GrantedDecision.ATTRIBUTE);
        Object decidedBefore = request.getAttribute(DECIDED);
        request.setAttribute(GrantedDecision.ATTRIBUTE, granted);
        request.setAttribute(DECIDED, granted == null ? null : guarded);
        try {
            return delegates.of(request, handler).handle(request, response, handler);
        } finally {
            if (!request.isAsyncStarted()) {
                request.setAttribute(GrantedDecision.ATTRIBUTE, grantedBefore);
                request.setAttribute(DECIDED, decidedBefore);
            }
        }
    }

    /**
     * Whether only the result of this handler is to be written, which was called before. Where the application itself has
     * dispatched the request there is no result, and it is decided anew.
     */
    private static boolean isResumed(HttpServletRequest request, GuardedHandler guarded) {
        return request.getDispatcherType() == DispatcherType.ASYNC
                && request.getAttribute(DECIDED) == guarded
                && WebAsyncUtils.getAsyncManager(request).hasConcurrentResult();
    }

    private @Nullable ModelAndView resume(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        return delegates.of(request, handler).handle(request, response, handler);
    }
}

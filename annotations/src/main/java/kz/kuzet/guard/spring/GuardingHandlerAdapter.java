package kz.kuzet.guard.spring;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.HttpAnswer;
import kz.kuzet.guard.RequestDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.web.context.request.async.WebAsyncUtils;
import org.springframework.web.servlet.HandlerAdapter;
import org.springframework.web.servlet.ModelAndView;

/**
 * Stands before all handlers: whatever a dispatcher servlet is about to call, it calls through its first adapter that supports
 * the handler, and this one is first and supports all. After the guard has granted, it leaves the call to the adapter that
 * would have been taken.
 */
final class GuardingHandlerAdapter implements HandlerAdapter, PriorityOrdered {

    /** Where a request is served by an asynchronous handler: the handler for which it was decided. */
    private static final String DECIDED = GuardingHandlerAdapter.class.getName() + ".decided";

    private final GuardedHandlers handlers;
    private final EvidenceSource source;
    private final boolean ownDigest;
    private final DecisionAnswer answer;
    private final int maxRequestSize;
    private final DelegateAdapters delegates = new DelegateAdapters();

    /**
     * @param ownDigest whether the source has a digest of its own, so that it is asked for it even where nothing has to be
     *     confirmed: listeners hear of it
     */
    GuardingHandlerAdapter(
            GuardedHandlers handlers,
            EvidenceSource source,
            boolean ownDigest,
            DecisionAnswer answer,
            int maxRequestSize) {
        this.handlers = handlers;
        this.source = source;
        this.ownDigest = ownDigest;
        this.answer = answer;
        this.maxRequestSize = maxRequestSize;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean supports(Object handler) {
        return true;
    }

    /** Asked by Spring 6; its successor has no such method. What was modified when is nobody's business before the decision. */
    @SuppressWarnings("unused")
    public long getLastModified(HttpServletRequest request, Object handler) {
        return -1;
    }

    @Override
    public @Nullable ModelAndView handle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        GuardedHandler guarded = handlers.of(handler);
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
        return answer.answer(null, HttpAnswer.unclassified(ReaderLocale.of(request)), request, response);
    }

    private @Nullable ModelAndView send(
            HttpServletRequest request, HttpServletResponse response, Object handler, GuardedHandler guarded)
            throws Exception {
        if (!ownDigest && !guarded.mayAskForConfirmation()) {
            Decision decision = guarded.guard().decide(source.evidence(request), KeptRequest.ANY_REQUEST);
            return follow(decision, null, request, response, handler, guarded);
        }
        KeptRequest kept = new KeptRequest(request, maxRequestSize, guarded.mayAskForConfirmation());
        Evidence evidence;
        RequestDigest digest;
        try {
            evidence = source.evidence(kept);
            digest = formedRequest(kept, evidence, guarded);
        } catch (IOException | RuntimeException e) {
            if (kept.isTooLarge()) {
                return tooLarge(request, response);
            }
            throw e;
        }
        if (kept.isTooLarge()) {
            return tooLarge(request, response);
        }
        kept.handOver();
        Decision decision = guarded.guard().decide(evidence, digest);
        return follow(decision, digest, kept, response, handler, guarded);
    }

    private @Nullable RequestDigest formedRequest(KeptRequest kept, @Nullable Evidence evidence, GuardedHandler guarded)
            throws IOException {
        if (evidence == null || !guarded.asksForConfirmation(evidence.channel())) {
            kept.needNotBeConfirmed();
        }
        RequestDigest digest = source.formedRequest(kept);
        if (digest == null && guarded.warnsNow()) {
            GuardLog.warn(
                    "A request to {0} is refused: its raw body is not there to be digested, because it is form data or"
                            + " a filter has read it before. Implement EvidenceSource.formedRequest.",
                    guarded);
        }
        return digest;
    }

    private @Nullable ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return answer.answer(null, HttpAnswer.tooLarge(maxRequestSize, ReaderLocale.of(request)), request, response);
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
        HttpAnswer http = decision.httpAnswer(digest, ReaderLocale.of(request)).orElseThrow();
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

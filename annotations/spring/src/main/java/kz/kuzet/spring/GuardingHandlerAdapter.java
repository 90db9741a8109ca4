package kz.kuzet.spring;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.RequestGate;
import kz.kuzet.servlet.BufferedRequest;
import kz.kuzet.spring.data.RepositoryRequests;
import kz.kuzet.spring.handler.GuardedHandlers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.web.context.request.async.WebAsyncUtils;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerAdapter;
import org.springframework.web.servlet.ModelAndView;

/**
 * Stands before all handlers: a dispatcher servlet calls a handler through the first adapter that supports it, and this adapter
 * is first and supports all. It asks the guard of the handler. Then it calls the handler through the adapter that would be used
 * without Kuzet, or responds in its place.
 */
final class GuardingHandlerAdapter implements HandlerAdapter, PriorityOrdered {

    /** Request attribute of an asynchronously served request: the handler that was admitted. */
    private static final String DECIDED = GuardingHandlerAdapter.class.getName() + ".decided";

    private final GuardedHandlers handlers;
    private final RepositoryRequests repositories;
    private final RequestGate<HttpServletRequest> gate;
    private final boolean alwaysDigests;
    private final DecisionResponder responder;
    private final int maxRequestSize;
    private final DelegateAdapters delegates = new DelegateAdapters();

    /**
     * @param alwaysDigests whether the source computes a digest of its own, so that it is asked for one even where nothing has
     * to be confirmed, because listeners receive it
     */
    GuardingHandlerAdapter(
            GuardedHandlers handlers,
            RepositoryRequests repositories,
            EvidenceSource source,
            boolean alwaysDigests,
            DecisionResponder responder,
            int maxRequestSize) {
        this.handlers = handlers;
        this.repositories = repositories;
        this.gate = new RequestGate<>(source, alwaysDigests);
        this.alwaysDigests = alwaysDigests;
        this.responder = responder;
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

    /** Spring 6 calls this, Spring 7 does not. Last-Modified must not answer before the guard. */
    @SuppressWarnings("unused")
    public long getLastModified(HttpServletRequest request, Object handler) {
        return -1;
    }

    /**
     * Asks the guard, and calls the handler or responds. A handler that forwards or includes is called around another one, so its
     * own decision is restored afterwards. Where a request touches several services, all guards are asked, and the decision of
     * the first is handed on.
     */
    @Override
    public @Nullable ModelAndView handle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        GuardedHandler known = handlers.known(handler);
        GuardedHandler[] several = known == null ? repositories.behind(handler, request) : null;
        GuardedHandler guarded = several != null ? several[0] : known == null ? handlers.of(handler) : known;
        if (request.getDispatcherType() == DispatcherType.ASYNC && isResumed(request, guarded)) {
            return delegates.of(request, handler).handle(request, response, handler);
        }
        HttpServletRequest called = request;
        Decision decision = null;
        int asked = 0;
        do {
            GuardedHandler next = several == null ? guarded : several[asked];
            Admission admission;
            if (next.sends() && (alwaysDigests || next.asksForConfirmation())) {
                BufferedRequest buffered =
                        new BufferedRequest(called, next, maxRequestSize, MultipartRequest.class::isInstance);
                admission = gate.admit(next, buffered, buffered.sent());
                buffered.handOver();
                called = buffered.forHandler();
            } else {
                admission = gate.admit(next, called, null);
            }
            if (admission.problem() != null) {
                return responder.respond(
                        admission.decision(), admission.problem().apply(RequestLocale.of(called)), called, response);
            }
            decision = asked == 0 ? admission.decision() : decision;
            asked++;
        } while (several != null && asked < several.length);
        Object grantedBefore = called.getAttribute(GrantedDecision.ATTRIBUTE);
        Object decidedBefore = called.getAttribute(DECIDED);
        called.setAttribute(GrantedDecision.ATTRIBUTE, decision);
        called.setAttribute(DECIDED, guarded);
        try {
            Object admitted = handler instanceof GuardedFunction<?> function ? function.admitted(called) : handler;
            return delegates.of(called, admitted).handle(called, response, admitted);
        } finally {
            if (!called.isAsyncStarted()) {
                called.setAttribute(GrantedDecision.ATTRIBUTE, grantedBefore);
                called.setAttribute(DECIDED, decidedBefore);
            }
        }
    }

    /**
     * Tells whether only the result of this handler is still to be written, after it was called before. If the application
     * itself dispatched the request, there is no such result, and the guard decides again.
     */
    private static boolean isResumed(HttpServletRequest request, GuardedHandler guarded) {
        return request.getAttribute(DECIDED) == guarded
                && WebAsyncUtils.getAsyncManager(request).hasConcurrentResult();
    }
}

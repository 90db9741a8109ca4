package kz.kuzet.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.web.servlet.HandlerAdapter;
import org.springframework.web.servlet.ModelAndView;

/**
 * Stands before all handlers: whatever a dispatcher servlet is about to call, it calls through its first adapter that supports
 * the handler, and this one is first and supports all.
 */
final class GuardingHandlerAdapter implements HandlerAdapter, PriorityOrdered {

    private final GuardedHandlers handlers;
    private final Enforcement enforcement;

    GuardingHandlerAdapter(GuardedHandlers handlers, Enforcement enforcement) {
        this.handlers = handlers;
        this.enforcement = enforcement;
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
        return enforcement.handle(request, response, handler, handlers.of(handler));
    }
}

package kz.kuzet.jakarta.container;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.RequestGate;
import kz.kuzet.servlet.BufferedRequest;
import org.jspecify.annotations.Nullable;

/** Stands before one servlet and asks the guard of the method that is going to be called. */
public final class GuardFilter implements Filter {

    /** Name of the request attribute that holds the granted decision; the same in every adapter for servlet requests. */
    public static final String GRANTED = "kz.kuzet.guard.granted";

    private final ServletGuards guards;
    private final String servlet;

    /** By HTTP method. Unknown methods share one entry, so that clients cannot fill the memory. */
    private final Map<String, GuardedHandler> handlers = new ConcurrentHashMap<>();

    private volatile @Nullable RequestGate<HttpServletRequest> gate;
    private boolean alwaysDigests;
    private int maxRequestSize;

    GuardFilter(ServletGuards guards, String servlet) {
        this.guards = guards;
        this.servlet = servlet;
    }

    @Override
    public void init(FilterConfig config) {
        guards.start();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request instanceof HttpServletRequest http) || !(response instanceof HttpServletResponse answer)) {
            throw new ServletException(
                    "The request is refused: Kuzet guards servlets that are reached over HTTP only.");
        }
        RequestGate<HttpServletRequest> ready = gate == null ? gate() : gate;
        GuardedHandler known = handlers.get(http.getMethod());
        GuardedHandler handler = known == null ? handler(http.getMethod()) : known;
        HttpServletRequest called = http;
        Admission admission;
        if (handler.sends() && (alwaysDigests || handler.asksForConfirmation())) {
            BufferedRequest buffered = new BufferedRequest(http, handler, maxRequestSize, wrapped -> false);
            admission = ready.admit(handler, buffered, buffered.sent());
            buffered.handOver();
            called = buffered.forHandler();
        } else {
            admission = ready.admit(handler, http, null);
        }
        if (admission.problem() != null) {
            send(admission.problem().apply(language(called)), answer);
            return;
        }
        // A servlet that forwards or includes is called around another one.
        Object grantedBefore = called.getAttribute(GRANTED);
        called.setAttribute(GRANTED, admission.decision());
        try {
            chain.doFilter(called, answer);
        } finally {
            if (!called.isAsyncStarted()) {
                called.setAttribute(GRANTED, grantedBefore);
            }
        }
    }

    /** Throws where the start has not ended, so that no request overtakes it. */
    private RequestGate<HttpServletRequest> gate() {
        RequestGate<HttpServletRequest> ready = guards.gate();
        alwaysDigests = guards.setup().alwaysDigests();
        maxRequestSize = guards.setup().settings().maxRequestSize();
        gate = ready;
        return ready;
    }

    private GuardedHandler handler(String httpMethod) {
        String known = ServletMethods.hasHandler(httpMethod) ? httpMethod : "another method";
        return Objects.requireNonNull(handlers.computeIfAbsent(known, method -> guards.handler(servlet, method)));
    }

    /** A container answers with the server's own locale where the reader has named none. */
    private static Locale language(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Locale.ENGLISH
                : ProblemResponse.locale(Collections.list(request.getLocales()));
    }

    private static void send(ProblemResponse problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        byte[] body = problem.bytes();
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IllegalStateException e) {
            // The servlet that includes this one has taken the writer.
            response.getWriter().write(problem.body());
        }
    }
}

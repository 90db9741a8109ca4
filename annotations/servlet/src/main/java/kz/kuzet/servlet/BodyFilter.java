package kz.kuzet.servlet;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumSet;
import kz.kuzet.guard.handler.AdapterSettings;
import kz.kuzet.guard.request.RecordedBody;
import org.jspecify.annotations.Nullable;

/**
 * Stands before all filters of an application, and has the bytes of forms kept when one of them asks for a parameter or a part. It
 * reads nothing itself. Whatever is kept ends with the request.
 */
public class BodyFilter implements Filter {

    /** Its name in an application. */
    public static final String NAME = "kz.kuzet.body";

    private static final String MULTIPART = "multipart/";
    private static final String URLENCODED = "application/x-www-form-urlencoded";
    private static final String LIMIT = "kz.kuzet.body.limit";

    private @Nullable ServletContext context;
    private volatile boolean isChecked;

    /** A filter that is still to be registered. */
    public BodyFilter() {}

    @Override
    public void init(FilterConfig config) {
        context = config.getServletContext();
    }

    /**
     * Registers it, once in an application, before the filters that are registered by now.
     *
     * @param context the application
     */
    public static void register(ServletContext context) {
        register(context, new BodyFilter());
    }

    /**
     * The same with a filter that checks something before the first request.
     *
     * @param context the application
     * @param filter the filter
     * @return false where another one is registered
     */
    protected static boolean register(ServletContext context, BodyFilter filter) {
        FilterRegistration.Dynamic registration = context.addFilter(NAME, filter);
        if (registration != null) {
            registration.setAsyncSupported(true);
            registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        }
        return registration != null;
    }

    /**
     * Called before each request until it has passed.
     *
     * @throws ServletException if the request is refused
     */
    protected void check() throws ServletException {}

    /**
     * Says how many bytes of a body are kept at most. Of several adapters in an application the one that takes most counts; each
     * refuses what is too large for it.
     *
     * @param context the application
     * @param limit a number of bytes
     */
    public static synchronized void keepUpTo(ServletContext context, int limit) {
        if (!(context.getAttribute(LIMIT) instanceof Integer known) || known < limit) {
            context.setAttribute(LIMIT, limit);
        }
    }

    private int limit() {
        return context != null && context.getAttribute(LIMIT) instanceof Integer limit
                ? limit
                : AdapterSettings.DEFAULT_MAX_REQUEST_SIZE;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isChecked) {
            check();
            isChecked = true;
        }
        String type = request.getContentType();
        boolean isForm = type != null
                && (type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length())
                        || type.regionMatches(true, 0, URLENCODED, 0, URLENCODED.length()));
        if (isForm && request instanceof HttpServletRequest http) {
            BodyRecorder.record(http, limit(), true);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            RecordedBody recorded = BodyRecorder.of(request);
            if (recorded != null) {
                new End(recorded).await(request);
            }
        }
    }

    /** The end of a request, which an asynchronous one reaches later. */
    private static final class End implements AsyncListener {

        private final RecordedBody recorded;

        End(RecordedBody recorded) {
            this.recorded = recorded;
        }

        void await(ServletRequest request) throws IOException {
            try {
                if (request.isAsyncStarted()) {
                    request.getAsyncContext().addListener(this);
                    return;
                }
            } catch (IllegalStateException completed) {
                // It ended between the two calls.
            }
            recorded.close();
        }

        @Override
        public void onComplete(AsyncEvent event) throws IOException {
            recorded.close();
        }

        /** A request that starts once more forgets its listeners. */
        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}
    }
}

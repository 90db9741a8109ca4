package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import java.lang.reflect.Method;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.request.GuardedHandler;
import org.jboss.resteasy.reactive.common.core.BlockingOperationSupport;
import org.jspecify.annotations.Nullable;

/** Stands before one resource method of a Quarkus application. It refuses everything until the start has been checked. */
final class QuarkusFilter implements ContainerRequestFilter {

    /** The property of a request that has left its event loop. */
    static final String LEFT = QuarkusFilter.class.getName();

    private static final String OF_QUARKUS_REST = "org.jboss.resteasy.reactive.";

    private final Class<?> told;
    private final Method method;
    private final boolean onQuarkusRest;
    private volatile @Nullable GuardFilter guard;

    /** @param onQuarkusRest whether Quarkus REST answers; otherwise RESTEasy does, on threads that may block */
    QuarkusFilter(Class<?> told, Method method, boolean onQuarkusRest) {
        this.told = told;
        this.method = method;
        this.onQuarkusRest = onQuarkusRest;
    }

    /** Tells whether Quarkus REST made an object; otherwise RESTEasy did. */
    static boolean isOfQuarkusRest(Object made) {
        return made.getClass().getName().startsWith(OF_QUARKUS_REST);
    }

    /** The class that Quarkus names. */
    Class<?> told() {
        return told;
    }

    Method method() {
        return method;
    }

    void open(GuardFilter filter) {
        guard = filter;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        GuardFilter opened = guard;
        GuardedHandler handler = opened == null ? null : opened.called(request);
        if (opened == null || handler == null) {
            GuardFilter.refuse(ProblemResponse::unclassified, request);
        } else if (handler.guard() == null
                || !onQuarkusRest
                || (BlockingOperationSupport.isBlockingAllowed() && request.getProperty(LEFT) == null)) {
            opened.ask(handler, request);
        } else {
            QuarkusEventLoop.ask(opened, handler, request);
        }
    }
}

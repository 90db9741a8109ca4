package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Objects;

/**
 * Notes the method by which a request is matched, after all filters before matching. Some implementations turn a HEAD into a
 * GET, and a confirmation of the one must not count for the other.
 */
@PreMatching
final class SentMethod implements ContainerRequestFilter {

    private static final String PROPERTY = SentMethod.class.getName();

    static void register(FeatureContext context) {
        // Another instance of the feature may have noted it before.
        if (!context.getConfiguration().isRegistered(SentMethod.class)) {
            context.register(new SentMethod(), Integer.MAX_VALUE);
        }
    }

    static String of(ContainerRequestContext request) {
        return request.getProperty(PROPERTY) instanceof String method
                ? method
                : Objects.requireNonNull(request.getMethod(), "method");
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(PROPERTY, request.getMethod());
    }
}

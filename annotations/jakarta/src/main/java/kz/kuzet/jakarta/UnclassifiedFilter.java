package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import kz.kuzet.guard.ProblemResponse;

/** Stands before a resource method that nobody classified, and lets no request through. */
final class UnclassifiedFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        refuse(request);
    }

    static void refuse(ContainerRequestContext request) {
        request.abortWith(Answers.of(ProblemResponse.unclassified(Answers.locale(request))));
    }
}

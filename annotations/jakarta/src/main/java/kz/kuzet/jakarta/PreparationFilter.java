package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.ServiceGuard;

/** The guard before one resource method that selects a service or forms its request. */
final class PreparationFilter implements ContainerRequestFilter {

    private final ServiceGuard guard;
    private final EvidenceSource source;
    private final Settings settings;

    PreparationFilter(ServiceGuard guard, EvidenceSource source, Settings settings) {
        this.guard = guard;
        this.source = source;
        this.settings = settings;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        RequestBody body = RequestBody.of(request, guard.service().code(), settings.maxRequestSize());
        try {
            GuardFilter.answer(guard.decideToPrepare(source.evidence(request)), null, request);
            body.handOver();
        } catch (RequestTooLarge e) {
            request.abortWith(Answers.of(ProblemResponse.tooLarge(e.limit(), Answers.locale(request))));
        }
    }
}

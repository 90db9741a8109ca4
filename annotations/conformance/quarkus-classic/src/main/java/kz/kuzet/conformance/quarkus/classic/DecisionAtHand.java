package kz.kuzet.conformance.quarkus.classic;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import kz.kuzet.guard.Decision;
import kz.kuzet.jakarta.GrantedDecision;

/** Hands the decision to the resource method, which is called on the same thread: not every server hands it the request. */
@Provider
@Priority(Priorities.USER)
public class DecisionAtHand implements ContainerRequestFilter {

    private static final ThreadLocal<Decision.Granted> DECISION = new ThreadLocal<>();

    @Override
    public void filter(ContainerRequestContext request) {
        GrantedDecision.of(request).ifPresentOrElse(DECISION::set, DECISION::remove);
    }

    static Decision.Granted get() {
        return DECISION.get();
    }
}

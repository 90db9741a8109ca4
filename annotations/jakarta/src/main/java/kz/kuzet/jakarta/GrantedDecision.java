package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import kz.kuzet.guard.Decision;

/**
 * The decision that let a request through. A resource method of a composite service hands it to the guards of the component
 * services ({@link kz.kuzet.guard.ServiceGuard#decideAsComponent}).
 */
public final class GrantedDecision {

    static final String PROPERTY = GrantedDecision.class.getName();

    private GrantedDecision() {}

    /**
     * Finds the decision of a request.
     *
     * @param request the request that is being answered
     * @return the decision, or nothing where the request came to no guard
     */
    public static Optional<Decision.Granted> of(ContainerRequestContext request) {
        return Optional.ofNullable((Decision.Granted) request.getProperty(PROPERTY));
    }
}

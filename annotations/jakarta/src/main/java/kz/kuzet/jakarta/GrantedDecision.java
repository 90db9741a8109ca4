package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import kz.kuzet.guard.Decision;

/**
 * The decision by which a request was granted. A resource method of a composite service passes it to the guards of the
 * component services ({@link kz.kuzet.guard.ServiceGuard#decideAsComponent}).
 */
public final class GrantedDecision {

    static final String PROPERTY = GrantedDecision.class.getName();

    private GrantedDecision() {}

    /**
     * Finds the decision of a request.
     *
     * @param request the request that is being answered
     * @return the decision, or nothing where no guard was asked
     */
    public static Optional<Decision.Granted> of(ContainerRequestContext request) {
        return Optional.ofNullable((Decision.Granted) request.getProperty(PROPERTY));
    }
}

package kz.kuzet.jakarta.servlet;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import kz.kuzet.guard.Decision;
import kz.kuzet.jakarta.container.GuardFilter;

/**
 * The decision by which a servlet was called. A servlet of a composite service passes it to the guards of the component services
 * ({@link kz.kuzet.guard.ServiceGuard#decideAsComponent}).
 */
public final class GrantedDecision {

    private GrantedDecision() {}

    /**
     * Finds the decision of a request.
     *
     * @param request the request, as the servlet has it
     * @return the decision, or nothing where no guard was asked
     */
    public static Optional<Decision.Granted> of(ServletRequest request) {
        return Optional.ofNullable((Decision.Granted) request.getAttribute(GuardFilter.GRANTED));
    }
}

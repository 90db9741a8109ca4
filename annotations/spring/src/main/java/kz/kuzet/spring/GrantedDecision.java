package kz.kuzet.spring;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import kz.kuzet.guard.Decision;

/**
 * The decision by which a handler was called, for a handler that decides further: the handler of a composite service asks the
 * guards of its components with {@link kz.kuzet.guard.ServiceGuard#decideAsComponent}.
 *
 * <pre>{@code
 * @PostMapping("/certificate-with-apostille")
 * Receipt send(@RequestAttribute(GrantedDecision.ATTRIBUTE) Decision.Granted granted) { … }
 * }</pre>
 */
public final class GrantedDecision {

    /** Name of the request attribute that holds the {@link Decision.Granted}. */
    public static final String ATTRIBUTE = "kz.kuzet.guard.granted";

    private GrantedDecision() {}

    /**
     * Returns the decision by which the current handler was called.
     *
     * @param request the request, as the handler has it
     * @return the decision, or nothing where the handler provides no public service
     */
    public static Optional<Decision.Granted> of(ServletRequest request) {
        return Optional.ofNullable(request.getAttribute(ATTRIBUTE))
                .filter(Decision.Granted.class::isInstance)
                .map(Decision.Granted.class::cast);
    }
}

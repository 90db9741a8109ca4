package kz.kuzet.spring.webflux;

import java.util.Optional;
import kz.kuzet.guard.Decision;
import org.springframework.web.server.ServerWebExchange;

/**
 * The decision by which a handler was called, for a handler that decides further: the handler of a composite service asks the
 * guards of its components with {@link kz.kuzet.guard.ServiceGuard#decideAsComponent}.
 *
 * <pre>{@code
 * @PostMapping("/certificate-with-apostille")
 * Mono<Receipt> send(@RequestAttribute(GrantedDecision.ATTRIBUTE) Decision.Granted granted) { … }
 * }</pre>
 */
public final class GrantedDecision {

    /** Name of the attribute of the exchange that holds the {@link Decision.Granted}. */
    public static final String ATTRIBUTE = "kz.kuzet.guard.granted";

    private GrantedDecision() {}

    /**
     * Returns the decision by which the current handler was called.
     *
     * @param exchange the exchange, as the handler has it
     * @return the decision, or nothing where the handler provides no public service
     */
    public static Optional<Decision.Granted> of(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE))
                .filter(Decision.Granted.class::isInstance)
                .map(Decision.Granted.class::cast);
    }
}

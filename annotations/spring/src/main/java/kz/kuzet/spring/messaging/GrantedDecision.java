package kz.kuzet.spring.messaging;

import java.util.Optional;
import kz.kuzet.guard.Decision;
import org.springframework.messaging.Message;

/**
 * The decision by which a message handler was called, for a handler that decides further: the handler of a composite service asks
 * the guards of its components with {@link kz.kuzet.guard.ServiceGuard#decideAsComponent}.
 *
 * <pre>{@code
 * @MessageMapping("/certificate-with-apostille")
 * void send(@Header(GrantedDecision.HEADER) Decision.Granted granted) { … }
 * }</pre>
 */
public final class GrantedDecision {

    /** Name of the message header that holds the {@link Decision.Granted}. No header of a frame has its place. */
    public static final String HEADER = "kz.kuzet.guard.granted";

    private GrantedDecision() {}

    /**
     * Returns the decision by which the current handler was called.
     *
     * @param message the message, as the handler has it
     * @return the decision, or nothing where the handler provides no public service
     */
    public static Optional<Decision.Granted> of(Message<?> message) {
        return Optional.ofNullable(message.getHeaders().get(HEADER))
                .filter(Decision.Granted.class::isInstance)
                .map(Decision.Granted.class::cast);
    }
}

package kz.kuzet.jakarta.soap;

import jakarta.xml.ws.handler.MessageContext;
import java.util.Optional;
import kz.kuzet.guard.Decision;

/**
 * The decision by which an operation was called. An operation of a composite service passes it to the guards of the component
 * services ({@link kz.kuzet.guard.ServiceGuard#decideAsComponent}).
 */
public final class GrantedDecision {

    private GrantedDecision() {}

    /**
     * Finds the decision of a request.
     *
     * @param request the request, as {@link jakarta.xml.ws.WebServiceContext#getMessageContext()} returns it
     * @return the decision, or nothing where no guard was asked
     */
    public static Optional<Decision.Granted> of(MessageContext request) {
        return Optional.ofNullable((Decision.Granted) request.get(GrantedDecision.class.getName()));
    }
}

package kz.kuzet.spring.messaging;

import java.io.IOException;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.RequestEvidence;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;

/**
 * Tells what the recipient who sends a STOMP frame has shown. The application defines one bean of this type. It finds the user, the
 * attributes of the session and the headers of the frame with {@link org.springframework.messaging.simp.SimpMessageHeaderAccessor}.
 */
@FunctionalInterface
public interface EvidenceSource extends RequestEvidence<Message<?>> {

    /**
     * Says what the recipient has shown. Called once for a frame to a handler that provides or prepares a public service, on the
     * thread that handles it. An exception is handled like one of the handler, which is not called.
     *
     * @param message the frame
     * @return what was shown; {@link Evidence#withoutLogin} where nobody has logged in
     */
    @Override
    Evidence evidence(Message<?> message);

    /**
     * Says which request is to be sent: what a confirmation has to be for. By default this is the digest of the {@link
     * kz.kuzet.guard.FormedRequest} with these parts:
     *
     * <ul>
     *   <li>method: {@code SEND} or {@code SUBSCRIBE}; path: the destination as it was sent, with its prefix; no query;
     *   <li>content type: the header {@code content-type} of the frame;
     *   <li>body: the bytes of the frame's body;
     *   <li>headers: all headers of the frame, because a handler may read any of them. These do not count: {@code destination} and
     *       {@code content-type}, which have lines of their own; {@code content-length}, {@code receipt}, {@code transaction} and, of
     *       {@code SUBSCRIBE}, {@code id}; {@code authorization} and {@code accept-language}, in any case; and those whose names begin
     *       with {@code kuzet-}. A client can therefore send the confirmation in a header of such a name.
     * </ul>
     *
     * <p>It is asked for only after {@link #evidence} has said who has logged in. There is no default digest where an interceptor has
     * replaced the body by something other than bytes, or where the destination has characters that are not ASCII or not visible:
     * the guard then refuses.
     *
     * @param message the frame
     * @return the digest, or null where there is no request to decide on
     * @throws IOException if the body is larger than what is kept for the decision
     */
    @Override
    default @Nullable RequestDigest formedRequest(Message<?> message) throws IOException {
        return message instanceof DecidedMessage decided ? decided.digest() : null;
    }
}

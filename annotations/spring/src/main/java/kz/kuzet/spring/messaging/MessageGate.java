package kz.kuzet.spring.messaging;

import java.io.IOException;
import java.lang.reflect.Method;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.RequestGate;
import kz.kuzet.guard.request.SentRequest;
import kz.kuzet.spring.handler.GuardedHandlers;
import org.springframework.messaging.Message;

/** Decides whether a message handler is called. */
final class MessageGate {

    private final GuardedHandlers handlers;
    private final RequestGate<Message<?>> gate;
    private final boolean alwaysDigests;
    private final int maxRequestSize;

    /**
     * @param alwaysDigests whether the source computes a digest of its own, so that it is asked for one even where nothing has
     * to be confirmed, because listeners receive it
     */
    MessageGate(GuardedHandlers handlers, EvidenceSource source, boolean alwaysDigests, int maxRequestSize) {
        this.handlers = handlers;
        this.gate = new RequestGate<>(source, alwaysDigests);
        this.alwaysDigests = alwaysDigests;
        this.maxRequestSize = maxRequestSize;
    }

    /**
     * Decides.
     *
     * @param bean the object on which the method is going to be called
     */
    Admission admit(Object bean, Method method, Message<?> message) throws IOException {
        GuardedHandler known = handlers.known(bean, method);
        GuardedHandler handler = known == null ? handlers.ofCalled(bean, method) : known;
        if (handler.sends() && (alwaysDigests || handler.asksForConfirmation())) {
            SentRequest sent = new SentRequest(
                    new SentFrame(message), handler.service(), maxRequestSize, handler.asksForConfirmation());
            return gate.admit(handler, new DecidedMessage(message, sent), sent);
        }
        return gate.admit(handler, message, null);
    }
}

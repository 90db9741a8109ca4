package kz.kuzet.spring.messaging;

import java.io.IOException;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.request.SentRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

/**
 * A message on which a guard is about to decide, as the evidence source gets it.
 *
 * @param message the message that the handler is going to get
 * @param sent the part of it that is digested
 */
record DecidedMessage(Message<?> message, SentRequest sent) implements Message<Object> {

    @Override
    public Object getPayload() {
        return message.getPayload();
    }

    @Override
    public MessageHeaders getHeaders() {
        return message.getHeaders();
    }

    /** The default digest; null where there is none. */
    @Nullable
    RequestDigest digest() throws IOException {
        return sent.digest();
    }

    /** It is not for logs: the message holds what the recipient sends. */
    @Override
    public String toString() {
        return "DecidedMessage";
    }
}

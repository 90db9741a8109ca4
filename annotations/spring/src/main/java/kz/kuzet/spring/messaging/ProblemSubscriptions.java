package kz.kuzet.spring.messaging;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.support.ChannelInterceptor;

/**
 * Notes which sessions have subscribed to the problems of their frames. Such frames go no further: no broker knows the
 * destination, so no other client can send anything to it. An interceptor sees the frames of a session in their order.
 */
final class ProblemSubscriptions implements ChannelInterceptor {

    /** The attribute of a session that holds the id of its subscription. */
    private static final String SUBSCRIPTION = ProblemSubscriptions.class.getName() + ".id";

    private final ProblemFrames frames;

    ProblemSubscriptions(ProblemFrames frames) {
        this.frames = frames;
    }

    /** The id of the subscription in the session of a frame; null where there is none. */
    static @Nullable String of(Message<?> message) {
        Map<String, Object> attributes = SimpMessageHeaderAccessor.getSessionAttributes(message.getHeaders());
        return attributes == null ? null : (String) attributes.get(SUBSCRIPTION);
    }

    @Override
    public @Nullable Message<?> preSend(Message<?> message, MessageChannel channel) {
        Map<String, Object> headers = message.getHeaders();
        String id = SimpMessageHeaderAccessor.getSubscriptionId(headers);
        Map<String, Object> attributes = SimpMessageHeaderAccessor.getSessionAttributes(headers);
        if (id == null || attributes == null) {
            return message;
        }
        SimpMessageType type = SimpMessageHeaderAccessor.getMessageType(headers);
        if (type == SimpMessageType.SUBSCRIBE
                && ProblemFrames.DESTINATION.equals(SimpMessageHeaderAccessor.getDestination(headers))) {
            attributes.put(SUBSCRIPTION, id);
        } else if (type == SimpMessageType.UNSUBSCRIBE && id.equals(attributes.get(SUBSCRIPTION))) {
            attributes.remove(SUBSCRIPTION);
        } else {
            return message;
        }
        frames.sendReceipt(message);
        return null;
    }
}

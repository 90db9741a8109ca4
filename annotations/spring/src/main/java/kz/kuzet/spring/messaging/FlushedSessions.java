package kz.kuzet.spring.messaging;

import kz.kuzet.spring.handler.HiddenFields;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.SubscribableChannel;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.messaging.SubProtocolWebSocketHandler;

/** Opens sessions as its superclass does, whose {@code ERROR} frames reach the client. */
final class FlushedSessions extends SubProtocolWebSocketHandler {

    private FlushedSessions(MessageChannel inbound, SubscribableChannel outbound) {
        super(inbound, outbound);
    }

    /** Takes the place of a handler that has no protocols yet. */
    static FlushedSessions inPlaceOf(SubProtocolWebSocketHandler original) {
        HiddenFields fields = new HiddenFields(original);
        FlushedSessions flushed = new FlushedSessions(
                fields.get("clientInboundChannel", MessageChannel.class),
                fields.get("clientOutboundChannel", SubscribableChannel.class));
        ReflectionUtils.shallowCopyFieldState(original, flushed);
        flushed.setProtocolHandlers(original.getProtocolHandlers());
        return flushed;
    }

    @Override
    protected WebSocketSession decorateSession(WebSocketSession session) {
        return new FlushedSession(session, getSendTimeLimit(), getSendBufferSizeLimit());
    }
}

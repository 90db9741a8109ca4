package kz.kuzet.spring.messaging;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;

/**
 * A session that ends after its {@code ERROR} frame is written. Spring sends that frame and closes the session at once; where another
 * thread is still writing an earlier frame, the session of the superclass throws the {@code ERROR} frame away, and the client never
 * learns why it was refused.
 */
final class FlushedSession extends ConcurrentWebSocketSessionDecorator {

    private final AtomicInteger senders = new AtomicInteger();
    private volatile @Nullable CloseStatus last;

    FlushedSession(WebSocketSession session, int sendTimeLimit, int bufferSizeLimit) {
        super(session, sendTimeLimit, bufferSizeLimit);
    }

    /** Nothing follows an {@code ERROR} frame, so later frames are left out. */
    @Override
    public void sendMessage(WebSocketMessage<?> message) throws IOException {
        senders.incrementAndGet();
        try {
            if (last == null) {
                super.sendMessage(message);
            }
        } finally {
            boolean idle = senders.decrementAndGet() == 0;
            CloseStatus status = last;
            if (status != null && (idle || isStuck())) {
                super.close(status);
            }
        }
    }

    @Override
    public void close(CloseStatus status) throws IOException {
        if (status.equals(CloseStatus.PROTOCOL_ERROR)) {
            last = status;
            // Otherwise the sender that is the last to finish closes it; it has written what was waiting.
            if (senders.get() > 0 && !isStuck()) {
                return;
            }
        }
        super.close(status);
    }

    /** A client that does not read must not keep its session. The superclass then closes it as unreliable. */
    private boolean isStuck() {
        return getTimeSinceSendStarted() > getSendTimeLimit();
    }
}

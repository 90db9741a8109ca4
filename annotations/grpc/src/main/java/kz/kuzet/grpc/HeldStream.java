package kz.kuzet.grpc;

import io.grpc.ForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.SynchronizationContext;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A stream of messages that have all been read. The method of the service gets them when it asks for them, in any thread. gRPC
 * calls a listener in one thread at a time, so everything that the method hears is put into one sequence.
 */
final class HeldStream<Q, A> extends ServerCall.Listener<Q> {

    private final ServerCall<Q, A> call;
    private final ServerCall<Q, A> replayed;
    private final Deque<Q> messages;
    private final SynchronizationContext sequence = new SynchronizationContext((thread, e) -> failed(e));
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** The method of the service; null until it is called. */
    private ServerCall.@Nullable Listener<Q> method;

    private long wanted;
    private boolean ended;

    HeldStream(ServerCall<Q, A> call, Deque<Q> messages) {
        this.call = call;
        this.messages = messages;
        this.replayed = new ForwardingServerCall.SimpleForwardingServerCall<>(call) {
            @Override
            public void request(int count) {
                more(count);
            }
        };
    }

    /** The call as the method sees it: whoever asks for messages gets those that were kept. */
    ServerCall<Q, A> call() {
        return replayed;
    }

    /** Begins to deliver. */
    void deliverTo(ServerCall.Listener<Q> listener) {
        inSequence(() -> {
            method = listener;
            if (call.isReady()) {
                // The connection has said so before the method was called.
                listener.onReady();
            }
            deliver();
        });
    }

    private void more(int count) {
        sequence.execute(() -> {
            wanted += count;
            deliver();
        });
        Throwable thrown = failure.getAndSet(null);
        if (thrown != null) {
            // In this thread gRPC does not hear of it.
            call.close(Status.fromThrowable(thrown), new Metadata());
        }
    }

    private void deliver() {
        if (method == null) {
            return;
        }
        while (wanted > 0 && !messages.isEmpty()) {
            wanted--;
            method.onMessage(messages.remove());
        }
        if (messages.isEmpty() && !ended) {
            ended = true;
            method.onHalfClose();
        }
    }

    @Override
    public void onReady() {
        tell(ServerCall.Listener::onReady);
    }

    @Override
    public void onCancel() {
        end(ServerCall.Listener::onCancel);
    }

    @Override
    public void onComplete() {
        end(ServerCall.Listener::onComplete);
    }

    private void end(Consumer<ServerCall.Listener<Q>> event) {
        inSequence(this::drop);
        tell(event);
    }

    private void tell(Consumer<ServerCall.Listener<Q>> event) {
        inSequence(() -> {
            if (method != null) {
                event.accept(method);
            }
        });
    }

    /** Has gRPC see what the method throws: it ends the call then. */
    private void inSequence(Runnable step) {
        sequence.execute(step);
        Throwable thrown = failure.getAndSet(null);
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
    }

    private void failed(Throwable thrown) {
        drop();
        failure.set(thrown);
    }

    private void drop() {
        messages.clear();
        ended = true;
    }
}

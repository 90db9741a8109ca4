package kz.kuzet.grpc;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.SynchronizationContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import kz.kuzet.guard.request.Admission;
import org.jspecify.annotations.Nullable;

/**
 * A call whose messages are kept until the client has half-closed and the guard has decided on all of them. Then the method of
 * the service is called and gets them, as it asks for them.
 *
 * <p>gRPC calls a listener from one thread at a time, and the method of the service may ask for messages in any thread. So
 * everything that the method gets is put into one sequence.
 */
final class HeldCall<Q, A> extends ServerCall.Listener<Q> {

    private final ServerCall<Q, A> call;
    private final Metadata headers;
    private final GrpcCall request;
    private final GuardingHandler<Q, A> handler;
    private final SentMessages sent;
    private final Deque<Q> messages = new ArrayDeque<>();
    private final SynchronizationContext sequence = new SynchronizationContext((thread, e) -> failed(e));

    /** The method of the service; null until it is called. */
    private ServerCall.@Nullable Listener<Q> next;

    private long wanted;
    private boolean half;
    private boolean ended;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    HeldCall(ServerCall<Q, A> call, Metadata headers, GrpcCall request, GuardingHandler<Q, A> handler) {
        this.call = call;
        this.headers = headers;
        this.request = request;
        this.handler = handler;
        this.sent = new SentMessages(call.getMethodDescriptor(), handler.limit());
    }

    /** Asks for the first message, and where there must be only one, for a second one that would be an error. */
    void begin() {
        call.request(isOneMessage() ? 2 : 1);
    }

    private boolean isOneMessage() {
        return call.getMethodDescriptor().getType().clientSendsOneMessage();
    }

    @Override
    public void onMessage(Q message) {
        byte[] bytes = handler.method().requests().take(message);
        if (ended) {
            return;
        }
        if (isOneMessage() && !messages.isEmpty()) {
            end(Status.INTERNAL.withDescription("Too many requests"));
            return;
        }
        messages.add(message);
        sent.add(bytes);
        if (sent.areTooLarge()) {
            decide();
        } else if (!isOneMessage()) {
            call.request(1);
        }
    }

    @Override
    public void onHalfClose() {
        if (ended) {
            return;
        }
        if (isOneMessage() && messages.isEmpty()) {
            end(Status.INTERNAL.withDescription("Half-closed without a request"));
            return;
        }
        decide();
    }

    private void end(Status status) {
        ended = true;
        messages.clear();
        call.close(status, new Metadata());
    }

    private void decide() {
        // Whatever comes after an exception finds the call ended.
        ended = true;
        Admission admission = handler.admit(request, sent);
        if (admission.problem() != null) {
            messages.clear();
            ProblemMetadata.close(call, headers, admission.problem());
            return;
        }
        inSequence(() -> {
            next = handler.start(admission, new Replayed<>(call, this::request), headers);
            if (call.isReady()) {
                // The connection has said so before the method was called.
                next.onReady();
            }
            deliver();
        });
    }

    /** The method asks for messages. */
    private void request(int count) {
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
        if (next == null) {
            return;
        }
        while (wanted > 0 && !messages.isEmpty()) {
            wanted--;
            next.onMessage(messages.remove());
        }
        if (messages.isEmpty() && !half) {
            half = true;
            next.onHalfClose();
        }
    }

    @Override
    public void onCancel() {
        tell(ServerCall.Listener::onCancel);
    }

    @Override
    public void onComplete() {
        tell(ServerCall.Listener::onComplete);
    }

    @Override
    public void onReady() {
        inSequence(() -> {
            if (next != null) {
                next.onReady();
            }
        });
    }

    private void tell(Consumer<ServerCall.Listener<Q>> event) {
        ended = true;
        inSequence(() -> {
            messages.clear();
            half = true;
            if (next != null) {
                event.accept(next);
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
        messages.clear();
        half = true;
        failure.set(thrown);
    }
}

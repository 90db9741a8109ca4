package kz.kuzet.grpc;

import io.grpc.ForwardingServerCall;
import io.grpc.ServerCall;
import java.util.function.IntConsumer;

/** A call whose messages have all been read: whoever asks for messages gets those that were kept. */
final class Replayed<Q, A> extends ForwardingServerCall.SimpleForwardingServerCall<Q, A> {

    private final IntConsumer requests;

    /** @param requests hears how many more messages are wanted */
    Replayed(ServerCall<Q, A> call, IntConsumer requests) {
        super(call);
        this.requests = requests;
    }

    @Override
    public void request(int count) {
        requests.accept(count);
    }
}

package kz.kuzet.conformance.grpc.services;

import com.google.protobuf.StringValue;
import io.grpc.stub.StreamObserver;
import java.util.function.Consumer;

/** What a client streams. */
public record Received(Consumer<String> message, Runnable end) implements StreamObserver<StringValue> {

    @Override
    public void onNext(StringValue received) {
        message.accept(received.getValue());
    }

    @Override
    public void onError(Throwable e) {}

    @Override
    public void onCompleted() {
        end.run();
    }
}

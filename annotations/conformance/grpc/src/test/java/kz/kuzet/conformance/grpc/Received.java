package kz.kuzet.conformance.grpc;

import com.google.protobuf.StringValue;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Waits for the end of a call. */
final class Received implements StreamObserver<StringValue> {

    private final List<String> messages = new ArrayList<>();
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    @Override
    public synchronized void onNext(StringValue message) {
        messages.add(message.getValue());
    }

    @Override
    public void onError(Throwable e) {
        Metadata trailers = Status.trailersFromThrowable(e);
        end(Status.fromThrowable(e), trailers == null ? new Metadata() : trailers);
    }

    @Override
    public void onCompleted() {
        end(Status.OK, new Metadata());
    }

    private synchronized void end(Status status, Metadata trailers) {
        answer.complete(new Answer(status, trailers, List.copyOf(messages)));
    }

    /** Each call has a deadline, so it ends. */
    Answer answer() {
        return answer.join();
    }
}

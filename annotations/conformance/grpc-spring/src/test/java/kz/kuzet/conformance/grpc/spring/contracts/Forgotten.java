package kz.kuzet.conformance.grpc.spring.contracts;

import com.google.protobuf.StringValue;
import io.grpc.stub.StreamObserver;

/** Nobody said anything of it. */
public class Forgotten extends NoteImplBase {

    @Override
    protected String serviceName() {
        return "Forgotten";
    }

    @Override
    public void send(StringValue request, StreamObserver<StringValue> answers) {
        answer("forgotten: " + request.getValue(), answers);
    }
}

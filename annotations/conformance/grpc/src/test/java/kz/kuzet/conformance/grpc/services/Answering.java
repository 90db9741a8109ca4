package kz.kuzet.conformance.grpc.services;

import com.google.protobuf.StringValue;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.PreparesRequest;
import kz.kuzet.conformance.grpc.contracts.FormsGrpc.FormsImplBase;

/** Answers with what it was sent. */
abstract class Answering extends FormsImplBase {

    Answering(String name) {
        super(name);
    }

    @Override
    public void send(StringValue request, StreamObserver<StringValue> answers) {
        answer(answers, "sent: " + request.getValue());
    }

    @Override
    public void listAll(StringValue request, StreamObserver<StringValue> answers) {
        answer(answers, "listed: " + request.getValue(), "listed again: " + request.getValue());
    }

    @Override
    public StreamObserver<StringValue> uploadParts(StreamObserver<StringValue> answers) {
        List<String> parts = new ArrayList<>();
        return new Received(part -> parts.add(part), () -> answer(answers, "uploaded: " + String.join(",", parts)));
    }

    @Override
    @PreparesRequest
    public void form(StringValue request, StreamObserver<StringValue> answers) {
        answer(answers, "form");
    }

    @Override
    @PreparesRequest
    public StreamObserver<StringValue> talk(StreamObserver<StringValue> answers) {
        return new Received(said -> answers.onNext(StringValue.of("said: " + said)), answers::onCompleted);
    }

    static void answer(StreamObserver<StringValue> answers, String... texts) {
        for (String text : texts) {
            answers.onNext(StringValue.of(text));
        }
        answers.onCompleted();
    }
}

package kz.kuzet.conformance.grpc.ways;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.WORKING_DAYS;

import com.google.protobuf.StringValue;
import io.grpc.BindableService;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import kz.kuzet.CallsGuard;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.conformance.grpc.contracts.FormsGrpc;
import kz.kuzet.conformance.grpc.contracts.FormsGrpc.FormsImplBase;
import kz.kuzet.conformance.grpc.services.Received;

/** Shapes of services. Each counts how often it was called. */
public final class Services {

    private Services() {}

    /** Answers everything. */
    public abstract static class Counting extends FormsImplBase {

        public final AtomicInteger calls = new AtomicInteger();

        protected Counting(String name) {
            super(name);
        }

        protected final void answer(StreamObserver<StringValue> answers) {
            calls.incrementAndGet();
            answers.onNext(StringValue.of("called"));
            answers.onCompleted();
        }

        @Override
        public void send(StringValue request, StreamObserver<StringValue> answers) {
            answer(answers);
        }

        @Override
        public void listAll(StringValue request, StreamObserver<StringValue> answers) {
            answer(answers);
        }

        @Override
        public StreamObserver<StringValue> uploadParts(StreamObserver<StringValue> answers) {
            calls.incrementAndGet();
            return new Received(part -> {}, () -> answer(answers));
        }

        @Override
        public void form(StringValue request, StreamObserver<StringValue> answers) {
            answer(answers);
        }

        @Override
        @PreparesRequest
        public StreamObserver<StringValue> talk(StreamObserver<StringValue> answers) {
            calls.incrementAndGet();
            return new Received(part -> {}, () -> answer(answers));
        }
    }

    @PublicService(
            code = "ways-signed",
            name = "-",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 5,
            termUnit = WORKING_DAYS,
            fee = FREE)
    public static class Signed extends Counting {
        public Signed() {
            super("ways.Signed");
        }
    }

    /** Declares all its methods itself. */
    @PublicService(
            code = "ways-declaring",
            name = "-",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 5,
            termUnit = WORKING_DAYS,
            fee = FREE)
    public static class Declaring extends Counting {
        public Declaring() {
            super("ways.Declaring");
        }

        @Override
        public void send(StringValue request, StreamObserver<StringValue> answers) {
            answer(answers);
        }

        @Override
        public void listAll(StringValue request, StreamObserver<StringValue> answers) {
            answer(answers);
        }

        @Override
        public StreamObserver<StringValue> uploadParts(StreamObserver<StringValue> answers) {
            return super.uploadParts(answers);
        }

        @Override
        public void form(StringValue request, StreamObserver<StringValue> answers) {
            answer(answers);
        }

        @Override
        @PreparesRequest
        public StreamObserver<StringValue> talk(StreamObserver<StringValue> answers) {
            return super.talk(answers);
        }
    }

    /** Says nothing itself. */
    public static class OfDeclaring extends Declaring {
        @Override
        public void send(StringValue request, StreamObserver<StringValue> answers) {
            answer(answers);
        }
    }

    @NotPublicService(reason = "an example")
    public static class Free extends Counting {
        public Free() {
            super("ways.Free");
        }

        @Override
        @NotPublicService(reason = "an example")
        public StreamObserver<StringValue> talk(StreamObserver<StringValue> answers) {
            return super.talk(answers);
        }
    }

    /** Methods that are classified one by one. */
    public static class OneByOne extends Counting {
        public OneByOne() {
            super("ways.OneByOne");
        }

        @Override
        @PublicService(
                code = "ways-one",
                name = "-",
                disclosureRisk = PRESENT,
                databaseChange = CHANGED,
                term = 5,
                termUnit = WORKING_DAYS,
                fee = FREE)
        public void send(StringValue request, StreamObserver<StringValue> answers) {
            answer(answers);
        }

        @Override
        @PreparesRequest("ways-one")
        public void form(StringValue request, StreamObserver<StringValue> answers) {
            answer(answers);
        }

        @Override
        @NotPublicService(reason = "an example")
        public void listAll(StringValue request, StreamObserver<StringValue> answers) {
            answer(answers);
        }

        @Override
        @NotPublicService(reason = "an example")
        public StreamObserver<StringValue> uploadParts(StreamObserver<StringValue> answers) {
            return super.uploadParts(answers);
        }

        @Override
        @NotPublicService(reason = "an example")
        public StreamObserver<StringValue> talk(StreamObserver<StringValue> answers) {
            return super.talk(answers);
        }
    }

    /** Implements the generated interface, and binds itself. */
    @PublicService(
            code = "ways-async",
            name = "-",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 5,
            termUnit = WORKING_DAYS,
            fee = FREE)
    public static class Async implements FormsGrpc.AsyncService, BindableService {

        @Override
        public void send(StringValue request, StreamObserver<StringValue> answers) {
            answers.onNext(StringValue.of("called"));
            answers.onCompleted();
        }

        @Override
        @PreparesRequest
        public StreamObserver<StringValue> talk(StreamObserver<StringValue> answers) {
            return FormsGrpc.AsyncService.super.talk(answers);
        }

        @Override
        public ServerServiceDefinition bindService() {
            return FormsGrpc.bindService(this, "ways.Async");
        }
    }

    @CallsGuard
    @PublicService(
            code = "ways-own",
            name = "-",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 5,
            termUnit = WORKING_DAYS,
            fee = FREE)
    public static class Own extends Counting {
        public Own() {
            super("ways.Own");
        }

        @Override
        @CallsGuard
        @PublicService(
                code = "ways-own-talk",
                name = "-",
                disclosureRisk = PRESENT,
                databaseChange = CHANGED,
                term = 5,
                termUnit = WORKING_DAYS,
                fee = FREE)
        public StreamObserver<StringValue> talk(StreamObserver<StringValue> answers) {
            return super.talk(answers);
        }
    }
}

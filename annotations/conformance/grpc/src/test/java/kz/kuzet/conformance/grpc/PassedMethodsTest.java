package kz.kuzet.conformance.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.StringValue;
import io.grpc.ForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.grpc.contracts.FormsGrpc;
import kz.kuzet.conformance.grpc.ways.Services.Counting;
import kz.kuzet.conformance.path.PassedMethods;
import kz.kuzet.conformance.path.RecordingLoader;
import kz.kuzet.grpc.testing.TestEvidence;
import kz.kuzet.guard.Factor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Few methods of Kuzet stand between the server and a method of a service: {@link PassedMethods} says how they are counted. */
class PassedMethodsTest {

    private static final int MOST = 12;

    @ParameterizedTest
    @ValueSource(classes = {SignedCall.class, SignedStream.class})
    void aSignedCallPassesFewMethods(Class<?> signed) throws Exception {
        RecordingLoader loader = new RecordingLoader(getClass().getClassLoader());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Callable<?> request = (Callable<?>)
                    loader.loadClass(signed.getName()).getDeclaredConstructor().newInstance();
            List<String> passed = List.of(((String) request.call()).split("\n"));
            assertThat(passed)
                    .contains("GuardingHandler.startCall", "PendingDecision.decide", "ServiceGuard.decide")
                    .hasSizeLessThanOrEqualTo(MOST);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** One message. The class is loaded again, with Kuzet. */
    public static final class SignedCall implements Callable<String> {
        @Override
        public String call() throws Exception {
            return second(FormsGrpc::send);
        }
    }

    /** A stream of messages. The class is loaded again, with Kuzet. */
    public static final class SignedStream implements Callable<String> {
        @Override
        public String call() throws Exception {
            return second(FormsGrpc::upload);
        }
    }

    /** Calls twice, the second time when every method is known. */
    private static String second(Function<String, MethodDescriptor<StringValue, StringValue>> method) throws Exception {
        TestEvidence evidence = new TestEvidence().logIn(Samples.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        CountDownLatch complete = new CountDownLatch(1);
        try (Server server = Server.with(builder -> builder.intercept(new Waiting(complete)), evidence, new Passed())) {
            server.call(method.apply("Passed"), "body");
            complete.await();
            PassedMethods.begin();
            return server.call(method.apply("Passed"), "body").message();
        }
    }

    /** Tells when a call has ended for the server. */
    private record Waiting(CountDownLatch complete) implements ServerInterceptor {
        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            return new ForwardingServerCallListener.SimpleForwardingServerCallListener<>(
                    next.startCall(call, headers)) {
                @Override
                public void onComplete() {
                    super.onComplete();
                    complete.countDown();
                }
            };
        }
    }

    @PublicService(
            code = "passed",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    public static class Passed extends Counting {

        public Passed() {
            super("Passed");
        }

        @Override
        public void send(StringValue request, StreamObserver<StringValue> answers) {
            answers.onNext(StringValue.of(String.join("\n", PassedMethods.end())));
            answers.onCompleted();
        }

        @Override
        public StreamObserver<StringValue> uploadParts(StreamObserver<StringValue> answers) {
            send(StringValue.getDefaultInstance(), answers);
            return super.uploadParts(new Nowhere());
        }

        @Override
        @PreparesRequest
        public StreamObserver<StringValue> talk(StreamObserver<StringValue> answers) {
            return super.talk(answers);
        }
    }

    private static final class Nowhere implements StreamObserver<StringValue> {
        @Override
        public void onNext(StringValue message) {}

        @Override
        public void onError(Throwable e) {}

        @Override
        public void onCompleted() {}
    }
}

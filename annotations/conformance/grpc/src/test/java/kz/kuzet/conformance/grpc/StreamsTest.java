package kz.kuzet.conformance.grpc;

import static kz.kuzet.conformance.grpc.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.StringValue;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCallListener;
import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.grpc.contracts.FormsGrpc;
import kz.kuzet.conformance.grpc.ways.Services.Free;
import kz.kuzet.conformance.grpc.ways.Services.Signed;
import kz.kuzet.grpc.EvidenceSource;
import kz.kuzet.grpc.GrpcCall;
import kz.kuzet.grpc.GrpcGuards;
import kz.kuzet.grpc.testing.TestEvidence;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams, their flow and their ends: before, during and after the decision. */
@Timeout(60)
class StreamsTest {

    private static final String NAME = "ways.Signed";

    private final TestEvidence evidence = new TestEvidence();

    private void sign() {
        evidence.logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
    }

    /** Takes a message only when it is told to. */
    @PublicService(
            code = "streams-slow",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static final class Slow extends Signed {

        final CompletableFuture<ServerCallStreamObserver<StringValue>> started = new CompletableFuture<>();
        final List<String> events = new CopyOnWriteArrayList<>();
        final Semaphore delivered = new Semaphore(0);
        final CountDownLatch ready = new CountDownLatch(1);
        final CountDownLatch cancelled = new CountDownLatch(1);

        @Override
        public StreamObserver<StringValue> uploadParts(StreamObserver<StringValue> answers) {
            var call = (ServerCallStreamObserver<StringValue>) answers;
            call.disableAutoRequest();
            call.setOnReadyHandler(ready::countDown);
            call.setOnCancelHandler(cancelled::countDown);
            started.complete(call);
            return new StreamObserver<>() {
                @Override
                public void onNext(StringValue message) {
                    events.add(message.getValue());
                    delivered.release();
                }

                @Override
                public void onError(Throwable e) {
                    events.add("error");
                    delivered.release();
                }

                @Override
                public void onCompleted() {
                    events.add("end");
                    answers.onNext(StringValue.of(String.join(",", events)));
                    answers.onCompleted();
                }
            };
        }
    }

    private static StreamObserver<StringValue> upload(Server server, Received received) {
        var call = server.channel()
                .newCall(FormsGrpc.upload(NAME), CallOptions.DEFAULT.withDeadlineAfter(1, TimeUnit.MINUTES));
        return ClientCalls.asyncClientStreamingCall(call, received);
    }

    @Test
    void theMethodGetsItsMessagesWhenItAsksForThem() throws Exception {
        sign();
        Slow service = new Slow();
        try (Server server = Server.of(evidence, service)) {
            Received received = new Received();
            var requests = upload(server, received);
            for (String part : List.of("a", "b", "c")) {
                requests.onNext(StringValue.of(part));
            }
            requests.onCompleted();
            var call = service.started.join();
            service.ready.await();
            assertThat(service.events).isEmpty();
            call.request(1);
            // Delivered by this thread, or by that of the server where it is still busy.
            service.delivered.acquire();
            assertThat(service.events).containsExactly("a");
            call.request(1);
            service.delivered.acquire();
            assertThat(service.events).containsExactly("a", "b");
            call.request(5);
            assertThat(received.answer().message()).isEqualTo("a,b,c,end");
        }
    }

    /** The same without a confirmation: then gRPC itself hands out the messages. */
    @Test
    void theMethodIsNotCalledBeforeTheWholeStreamIsThere() throws Exception {
        sign();
        Slow service = new Slow();
        try (Server server = Server.of(evidence, service)) {
            Received received = new Received();
            var requests = upload(server, received);
            requests.onNext(StringValue.of("a"));
            // Another call passes meanwhile.
            assertThat(server.call(FormsGrpc.send(NAME), "b").code()).isEqualTo(Status.Code.OK);
            assertThat(service.started).isNotDone();
            requests.onCompleted();
            service.started.join().request(2);
            assertThat(received.answer().message()).isEqualTo("a,end");
        }
    }

    @Test
    void cancellingReachesTheMethod() throws Exception {
        sign();
        Slow service = new Slow();
        try (Server server = Server.of(evidence, service)) {
            ClientCall<StringValue, StringValue> call =
                    server.channel().newCall(FormsGrpc.upload(NAME), CallOptions.DEFAULT);
            var requests = ClientCalls.asyncClientStreamingCall(call, new Received());
            requests.onNext(StringValue.of("a"));
            requests.onCompleted();
            var started = service.started.join();
            call.cancel("enough", null);
            service.cancelled.await();
            assertThat(started.isCancelled()).isTrue();
            started.request(1);
            // gRPC tells a method so that has not seen the end of the stream.
            service.delivered.acquire();
            assertThat(service.events).containsExactly("error");
        }
    }

    @Test
    void aCallThatIsCancelledBeforeItsEndNeverReachesTheMethod() throws Exception {
        sign();
        Slow service = new Slow();
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        try (Server server = Server.with(
                builder -> builder.intercept(
                        new Hearing((event, listener) -> (event.equals("cancel") ? cancelled : read).countDown())),
                evidence,
                service)) {
            ClientCall<StringValue, StringValue> call =
                    server.channel().newCall(FormsGrpc.upload(NAME), CallOptions.DEFAULT);
            var requests = ClientCalls.asyncClientStreamingCall(call, new Received());
            requests.onNext(StringValue.of("a"));
            read.await();
            call.cancel("enough", null);
            cancelled.await();
            assertThat(service.started).isNotDone();
        }
    }

    @Test
    void aDeadlineEndsAWaitingCall() throws Exception {
        sign();
        Slow service = new Slow();
        try (Server server = Server.of(evidence, service)) {
            Received received = new Received();
            var call = server.channel()
                    .newCall(FormsGrpc.upload(NAME), CallOptions.DEFAULT.withDeadlineAfter(300, TimeUnit.MILLISECONDS));
            ClientCalls.asyncClientStreamingCall(call, received).onNext(StringValue.of("a"));
            assertThat(received.answer().code()).isEqualTo(Status.Code.DEADLINE_EXCEEDED);
            assertThat(service.started).isNotDone();
        }
    }

    @Test
    void aStreamMayBeEmpty() throws Exception {
        evidence.logIn(RECIPIENT);
        try (Server server = Server.of(evidence, new Signed())) {
            Answer answer = server.call(FormsGrpc.upload(NAME));
            assertThat(answer.problem("requestDigest"))
                    .isEqualTo(ClientText.digest("ways-signed", FormsGrpc.upload(NAME))
                            .toString());
            sign();
            assertThat(server.call(FormsGrpc.upload(NAME)).message()).isEqualTo("called");
        }
    }

    /** A client that breaks the protocol: no message, or several, where there is to be one. It sees what it sees without a guard. */
    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3})
    void exactlyOneMessageIsSent(int count) throws Exception {
        sign();
        Signed service = new Signed();
        Free free = new Free();
        String[] messages = Collections.nCopies(count, "a").toArray(String[]::new);
        try (Server server = Server.of(evidence, service, free)) {
            Status unguarded = server.call(lying("ways.Free"), messages).status();
            Status guarded = server.call(lying(NAME), messages).status();
            assertThat(guarded.getCode()).isEqualTo(unguarded.getCode()).isNotEqualTo(Status.Code.OK);
            assertThat(guarded.getDescription()).isEqualTo(unguarded.getDescription());
        }
        assertThat(service.calls).hasValue(0);
        assertThat(free.calls).hasValue(0);
    }

    private static MethodDescriptor<StringValue, StringValue> lying(String service) {
        return FormsGrpc.send(service).toBuilder()
                .setType(MethodDescriptor.MethodType.BIDI_STREAMING)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"998, true", "1000, true", "1001, false", "5000, false"})
    void whatIsLargerThanTheLimitIsRefused(int size, boolean granted) throws Exception {
        Signed service = new Signed();
        try (Server server = Server.of(evidence, Map.of(GrpcGuards.MAX_REQUEST_SIZE, 1000), service)) {
            // A tag, two bytes for the length, and the text.
            String unary = "x".repeat(size - 3);
            // Five bytes more before each message.
            String[] parts = {"x".repeat(size / 2 - 8), "y".repeat(size - size / 2 - 8)};
            assertThat(server.call(FormsGrpc.send(NAME), unary).code()).isEqualTo(Status.Code.UNAUTHENTICATED);
            sign();
            for (Answer answer : List.of(
                    server.call(FormsGrpc.send(NAME), unary),
                    server.call(FormsGrpc.list(NAME), unary),
                    server.call(FormsGrpc.upload(NAME), parts))) {
                assertThat(answer.code()).isEqualTo(granted ? Status.Code.OK : Status.Code.RESOURCE_EXHAUSTED);
                if (!granted) {
                    assertThat(answer.problem("status")).isEqualTo("413");
                    assertThat(answer.problem("detail")).contains("1000");
                }
            }
            // Nobody keeps the messages of a method that only prepares.
            assertThat(server.call(FormsGrpc.talk(NAME), unary, unary).code()).isEqualTo(Status.Code.OK);
        }
    }

    /** The client never ends its stream: a server that waits for the end never answers. */
    @Test
    void whoHasNotLoggedInIsChallengedBeforeAMessageIsRead() throws Exception {
        AtomicInteger messages = new AtomicInteger();
        try (Server server = Server.with(
                builder -> builder.intercept(new Hearing((event, call) -> {
                    if (event.equals("message")) {
                        messages.incrementAndGet();
                    }
                })),
                evidence,
                new Signed())) {
            Received received = new Received();
            upload(server, received);
            assertThat(received.answer().code()).isEqualTo(Status.Code.UNAUTHENTICATED);
            assertThat(received.answer().problem("requestDigest")).isEmpty();
            assertThat(server.call(FormsGrpc.send(NAME), "x".repeat(3_000_000)).code())
                    .isEqualTo(Status.Code.UNAUTHENTICATED);
            assertThat(server.call(FormsGrpc.upload(NAME), "a", "b", "c").code())
                    .isEqualTo(Status.Code.UNAUTHENTICATED);
        }
        assertThat(messages).hasValue(0);
    }

    @Test
    void nothingThatComesAfterARefusalReachesTheMethod() throws Exception {
        evidence.logIn(RECIPIENT);
        Signed service = new Signed();
        try (Server server = Server.of(evidence, Map.of(GrpcGuards.MAX_REQUEST_SIZE, 10), service)) {
            Received received = new Received();
            var requests = upload(server, received);
            for (int i = 0; i < 1000; i++) {
                requests.onNext(StringValue.of("more than ten bytes"));
            }
            assertThat(received.answer().code()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
        }
        assertThat(service.calls).hasValue(0);
    }

    @Test
    void compressionChangesNothing() throws Exception {
        evidence.logIn(RECIPIENT);
        String text = "a".repeat(10_000);
        try (Server server = Server.of(evidence, new Signed())) {
            for (var method : List.of(FormsGrpc.send(NAME), FormsGrpc.list(NAME), FormsGrpc.upload(NAME))) {
                Answer plain = server.call(method, text);
                Answer packed = server.call(method, CallOptions.DEFAULT.withCompression("gzip"), new Metadata(), text);
                assertThat(packed.problem("requestDigest"))
                        .isEqualTo(plain.problem("requestDigest"))
                        .isEqualTo(
                                ClientText.digest("ways-signed", method, text).toString());
            }
            sign();
            assertThat(server.call(
                                    FormsGrpc.upload(NAME),
                                    CallOptions.DEFAULT.withCompression("gzip"),
                                    new Metadata(),
                                    text,
                                    text)
                            .message())
                    .isEqualTo("called");
        }
    }

    /** Where one message ends and the next one begins is part of the request. */
    @Test
    void aStreamCannotBeCutInAnotherWay() throws Exception {
        evidence.logIn(RECIPIENT);
        try (Server server = Server.of(evidence, new Signed())) {
            List<String> digests = new ArrayList<>();
            for (String[] parts : List.of(
                    new String[] {"a", "b"},
                    new String[] {"ab"},
                    new String[] {"b", "a"},
                    new String[] {"a", "", "b"},
                    new String[] {"", "a", "b"},
                    new String[] {"a", "b", ""})) {
                digests.add(server.call(FormsGrpc.upload(NAME), parts).problem("requestDigest"));
            }
            assertThat(digests).hasSize(6).doesNotHaveDuplicates().doesNotContain("");
        }
    }

    /** Bytes that the server's own writer would write differently: an unknown field, and the empty text written out. */
    @Test
    void theBytesCountAsTheyWereSent() throws Exception {
        evidence.logIn(RECIPIENT);
        byte[] sent = {(byte) 0x98, 0x06, 0x01, 0x0a, 0x01, 'a', 0x0a, 0x01, 'b'};
        try (Server server = Server.of(evidence, new Signed())) {
            var raw = FormsGrpc.send(NAME).toBuilder(
                            new Bytes(), FormsGrpc.send(NAME).getResponseMarshaller())
                    .build();
            CompletableFuture<Status> status = new CompletableFuture<>();
            CompletableFuture<Metadata> trailers = new CompletableFuture<>();
            ClientCall<byte[], StringValue> call =
                    server.channel().newCall(raw, CallOptions.DEFAULT.withDeadlineAfter(1, TimeUnit.MINUTES));
            call.start(
                    new ClientCall.Listener<>() {
                        @Override
                        public void onClose(Status closed, Metadata metadata) {
                            trailers.complete(metadata);
                            status.complete(closed);
                        }
                    },
                    new Metadata());
            call.sendMessage(sent);
            call.halfClose();
            assertThat(new Answer(status.join(), trailers.join(), List.of()).problem("requestDigest"))
                    .isEqualTo(ClientText.ofBody("ways-signed", raw, sent).toString());
        }
    }

    /** Writes bytes as they are. */
    private static final class Bytes implements MethodDescriptor.Marshaller<byte[]> {
        @Override
        public InputStream stream(byte[] value) {
            return new ByteArrayInputStream(value);
        }

        @Override
        public byte[] parse(InputStream stream) {
            throw new UnsupportedOperationException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence", "digest", "null", "null digest"})
    void aSourceThatFailsRefuses(String how) throws Exception {
        Signed service = new Signed();
        EvidenceSource failing = new EvidenceSource() {
            @Override
            public Evidence evidence(GrpcCall call) {
                if (how.equals("evidence")) {
                    throw new IllegalStateException("the database is away");
                }
                return how.equals("null") ? null : Evidence.ofLogin(RECIPIENT, Channel.PORTAL);
            }

            @Override
            public RequestDigest formedRequest(GrpcCall call) {
                if (how.equals("digest")) {
                    throw new IllegalStateException("the database is away");
                }
                return null;
            }
        };
        try (Server server = Server.of(failing, service)) {
            for (var method : List.of(FormsGrpc.send(NAME), FormsGrpc.list(NAME), FormsGrpc.upload(NAME))) {
                assertThat(server.call(method, "a").code())
                        .isEqualTo(how.startsWith("null") ? Status.Code.PERMISSION_DENIED : Status.Code.UNKNOWN);
            }
        }
        assertThat(service.calls).hasValue(0);
    }

    /** It is asked once, in the context that the interceptors have made, and knows the call. */
    @Test
    void theSourceKnowsTheCall() throws Exception {
        Context.Key<String> user = Context.key("user");
        AtomicInteger asked = new AtomicInteger();
        List<String> seen = new CopyOnWriteArrayList<>();
        EvidenceSource source = call -> {
            asked.incrementAndGet();
            seen.add(call.method().getFullMethodName());
            seen.add(call.authority().replaceAll(":.*", ""));
            seen.add(call.headers().get(Metadata.Key.of("token", Metadata.ASCII_STRING_MARSHALLER)));
            seen.add(String.valueOf(call.attributes().get(Grpc.TRANSPORT_ATTR_REMOTE_ADDR) == null));
            return Evidence.ofLogin(RecipientId.of(user.get()), Channel.PORTAL);
        };
        ServerInterceptor authentication = new ServerInterceptor() {
            @Override
            public <Q, A> ServerCall.Listener<Q> interceptCall(
                    ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
                Context context = Context.current().withValue(user, "990099000005");
                return Contexts.interceptCall(context, call, headers, next);
            }
        };
        Metadata headers = new Metadata();
        headers.put(Metadata.Key.of("token", Metadata.ASCII_STRING_MARSHALLER), "t");
        try (Server server = Server.with(builder -> builder.intercept(authentication), source, new Signed())) {
            Answer answer = server.call(FormsGrpc.send(NAME), CallOptions.DEFAULT, headers, "a");
            assertThat(answer.challenge()).contains("insufficient_user_authentication");
        }
        assertThat(asked).hasValue(1);
        assertThat(seen).containsExactly("ways.Signed/Send", "127.0.0.1", "t", "false");
    }

    @Test
    void anOwnDigestReadsTheBody() throws Exception {
        List<byte[]> read = new CopyOnWriteArrayList<>();
        EvidenceSource source = new EvidenceSource() {
            @Override
            public Evidence evidence(GrpcCall call) {
                return Evidence.ofLogin(RECIPIENT, Channel.PORTAL);
            }

            @Override
            public RequestDigest formedRequest(GrpcCall call) throws IOException {
                read.add(call.body());
                return RequestDigest.over(call.body());
            }
        };
        try (Server server = Server.of(source, new Signed())) {
            Answer answer = server.call(FormsGrpc.send(NAME), "a");
            assertThat(read).hasSize(1);
            assertThat(read.get(0)).isEqualTo(ClientText.bytes("a"));
            assertThat(answer.problem("requestDigest"))
                    .isEqualTo(RequestDigest.over(read.get(0)).toString());
        }
    }

    @Test
    void theBodyIsNotThereBeforeLogIn() throws Exception {
        Signed service = new Signed();
        EvidenceSource early = call -> {
            try {
                call.body();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Evidence.ofLogin(RECIPIENT, Channel.PORTAL);
        };
        try (Server server = Server.of(early, service)) {
            assertThat(server.call(FormsGrpc.send(NAME), "a").code()).isEqualTo(Status.Code.UNKNOWN);
        }
        assertThat(service.calls).hasValue(0);
    }

    /** What an interceptor puts in the place of a message was not confirmed. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMessageThatIsReplacedOrHeldBackIsRefused(boolean holds) throws Exception {
        sign();
        Signed service = new Signed();
        ServerInterceptor replacing = new ServerInterceptor() {
            @Override
            public <Q, A> ServerCall.Listener<Q> interceptCall(
                    ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
                return new ForwardingServerCallListener.SimpleForwardingServerCallListener<>(
                        next.startCall(call, headers)) {

                    private Q held;

                    @Override
                    @SuppressWarnings("unchecked")
                    public void onMessage(Q message) {
                        held = message;
                        if (!holds) {
                            super.onMessage((Q) StringValue.of("another"));
                        }
                    }

                    @Override
                    public void onHalfClose() {
                        if (holds) {
                            Thread other = new Thread(() -> super.onMessage(held));
                            other.start();
                            try {
                                other.join();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        }
                        super.onHalfClose();
                    }
                };
            }
        };
        try (Server server = Server.with(builder -> builder.intercept(replacing), evidence, service)) {
            assertThat(server.call(FormsGrpc.send(NAME), "a").code()).isEqualTo(Status.Code.PERMISSION_DENIED);
        }
        assertThat(service.calls).hasValue(0);
    }

    /** Fails. */
    @PublicService(
            code = "streams-throwing",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Throwing extends Signed {
        @Override
        public void send(StringValue request, StreamObserver<StringValue> answers) {
            throw new IllegalArgumentException("wrong");
        }

        @Override
        public StreamObserver<StringValue> uploadParts(StreamObserver<StringValue> answers) {
            return new FailingAtB(answers);
        }
    }

    /** Fails at the second message. */
    private record FailingAtB(StreamObserver<StringValue> answers) implements StreamObserver<StringValue> {
        @Override
        public void onNext(StringValue message) {
            if (message.getValue().equals("b")) {
                throw Status.ABORTED.asRuntimeException();
            }
        }

        @Override
        public void onError(Throwable e) {}

        @Override
        public void onCompleted() {
            answers.onNext(StringValue.of("called"));
            answers.onCompleted();
        }
    }

    @Test
    void whatTheMethodThrowsEndsTheCall() throws Exception {
        sign();
        try (Server server = Server.of(evidence, new Throwing())) {
            assertThat(server.call(FormsGrpc.send(NAME), "a").code()).isEqualTo(Status.Code.UNKNOWN);
            assertThat(server.call(FormsGrpc.upload(NAME), "a", "b", "c").code())
                    .isEqualTo(Status.Code.UNKNOWN);
            assertThat(server.call(FormsGrpc.upload(NAME), "a", "c").message()).isEqualTo("called");
        }
    }

    /** Tells what the listener of the server hears. */
    private record Hearing(BiConsumer<String, ServerCall<?, ?>> heard) implements ServerInterceptor {
        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            return new ForwardingServerCallListener.SimpleForwardingServerCallListener<>(
                    next.startCall(call, headers)) {
                @Override
                public void onMessage(Q message) {
                    heard.accept("message", call);
                    super.onMessage(message);
                }

                @Override
                public void onCancel() {
                    super.onCancel();
                    heard.accept("cancel", call);
                }
            };
        }
    }
}

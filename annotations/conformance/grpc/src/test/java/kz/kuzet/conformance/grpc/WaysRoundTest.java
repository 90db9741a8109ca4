package kz.kuzet.conformance.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.StringValue;
import io.grpc.BindableService;
import io.grpc.CallOptions;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.ServerMethodDefinition;
import io.grpc.Status;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.protobuf.services.HealthStatusManager;
import io.grpc.protobuf.services.ProtoReflectionServiceV1;
import io.grpc.reflection.v1.ServerReflectionGrpc;
import io.grpc.reflection.v1.ServerReflectionRequest;
import io.grpc.reflection.v1.ServerReflectionResponse;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ClientResponseObserver;
import io.grpc.util.MutableHandlerRegistry;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kz.kuzet.conformance.grpc.contracts.FormsGrpc;
import kz.kuzet.conformance.grpc.contracts.Wrapping;
import kz.kuzet.conformance.grpc.ways.Services.Async;
import kz.kuzet.conformance.grpc.ways.Services.Declaring;
import kz.kuzet.conformance.grpc.ways.Services.Free;
import kz.kuzet.conformance.grpc.ways.Services.OfDeclaring;
import kz.kuzet.conformance.grpc.ways.Services.OneByOne;
import kz.kuzet.conformance.grpc.ways.Services.Own;
import kz.kuzet.conformance.grpc.ways.Services.Signed;
import kz.kuzet.grpc.GrpcGuards;
import kz.kuzet.grpc.testing.TestEvidence;
import kz.kuzet.guard.Factor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No way leads around a guard. */
class WaysRoundTest {

    private final TestEvidence evidence = new TestEvidence();

    private static List<MethodDescriptor<StringValue, StringValue>> methods(String service) {
        return List.of(
                FormsGrpc.send(service),
                FormsGrpc.list(service),
                FormsGrpc.upload(service),
                FormsGrpc.form(service),
                FormsGrpc.talk(service));
    }

    /** All methods, with nobody logged in. */
    private static void areAll(Status.Code code, Server server, String service) {
        assertThat(methods(service))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(server.call(method, "a").code())
                        .as(method.getFullMethodName())
                        .isEqualTo(code));
    }

    @Test
    void aServiceThatIsAddedBesideIsRefused() throws Exception {
        Signed beside = new Signed();
        evidence.logIn(Samples.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Server server = Server.with(builder -> builder.addService(beside), evidence, new Free())) {
            areAll(Status.Code.PERMISSION_DENIED, server, "ways.Signed");
            areAll(Status.Code.OK, server, "ways.Free");
            assertThat(server.call(FormsGrpc.send("ways.Signed"), "a").problem("type"))
                    .isEqualTo("urn:kuzet:problem:unclassified");
        }
        assertThat(beside.calls).hasValue(0);
    }

    @Test
    void anExcludedServiceThatTakesThePlaceOfAnotherIsRefused() throws Exception {
        Signed beside = new Signed();
        BindableService sameName = () -> FormsGrpc.bindService(beside, "ways.Free");
        try (Server server = Server.with(builder -> builder.addService(sameName), evidence, new Free())) {
            areAll(Status.Code.PERMISSION_DENIED, server, "ways.Free");
        }
        assertThat(beside.calls).hasValue(0);
    }

    @Test
    void aServiceOfTheFallbackRegistryIsRefused() throws Exception {
        Signed beside = new Signed();
        MutableHandlerRegistry registry = new MutableHandlerRegistry();
        registry.addService(beside);
        try (Server server = Server.with(builder -> builder.fallbackHandlerRegistry(registry), evidence, new Free())) {
            areAll(Status.Code.PERMISSION_DENIED, server, "ways.Signed");
            assertThat(server.call(FormsGrpc.send("ways.Nothing"), "a").code()).isEqualTo(Status.Code.UNIMPLEMENTED);
        }
        assertThat(beside.calls).hasValue(0);
    }

    /** Health and reflection, given or added beside. */
    @Test
    void servicesThatGrpcBringsAreLeftAlone() throws Exception {
        HealthStatusManager health = new HealthStatusManager();
        BindableService[] given = {new Free(), health.getHealthService(), ProtoReflectionServiceV1.newInstance()};
        try (Server server = Server.of(evidence, given)) {
            isServing(server);
        }
        try (Server server = Server.with(
                builder -> builder.addService(health.getHealthService())
                        .addService(ProtoReflectionServiceV1.newInstance()),
                evidence,
                new Free())) {
            isServing(server);
        }
    }

    private static void isServing(Server server) {
        assertThat(HealthGrpc.newBlockingStub(server.channel())
                        .check(HealthCheckRequest.getDefaultInstance())
                        .getStatus())
                .isEqualTo(ServingStatus.SERVING);
        CompletableFuture<ServerReflectionResponse> listed = new CompletableFuture<>();
        ServerReflectionGrpc.newStub(server.channel())
                .serverReflectionInfo(new ClientResponseObserver<ServerReflectionRequest, ServerReflectionResponse>() {
                    @Override
                    public void beforeStart(ClientCallStreamObserver<ServerReflectionRequest> requests) {
                        requests.setOnReadyHandler(() -> {
                            requests.onNext(ServerReflectionRequest.newBuilder()
                                    .setListServices("")
                                    .build());
                            requests.onCompleted();
                        });
                    }

                    @Override
                    public void onNext(ServerReflectionResponse response) {
                        listed.complete(response);
                    }

                    @Override
                    public void onError(Throwable e) {
                        listed.completeExceptionally(e);
                    }

                    @Override
                    public void onCompleted() {}
                });
        assertThat(listed.join().getListServicesResponse().getServiceList())
                .anyMatch(service -> service.getName().equals("grpc.reflection.v1.ServerReflection"));
    }

    static Stream<BindableService> hidden() {
        Signed signed = new Signed();
        return Stream.of(
                () -> signed.bindService(),
                signed::bindService,
                () -> ServerInterceptors.intercept(signed, new Passing()),
                (BindableService) Proxy.newProxyInstance(
                        WaysRoundTest.class.getClassLoader(),
                        new Class<?>[] {BindableService.class},
                        (proxy, method, arguments) -> method.invoke(signed, arguments)));
    }

    /** Hands on. */
    private static final class Passing implements ServerInterceptor {
        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            return next.startCall(call, headers);
        }
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void whatHidesTheCalledObjectIsInDoubt(BindableService service) throws Exception {
        assertThatThrownBy(() -> Server.of(evidence, service))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .contains("Kuzet does not let this gRPC server start", "5 methods are not classified")
                .contains("is called on a proxy or a lambda", "Give the service itself");
        evidence.logIn(Samples.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        for (Map<String, ?> settings : List.of(
                Map.of(GrpcGuards.UNCLASSIFIED, "refuse"),
                Map.of(GrpcGuards.UNCLASSIFIED, "refuse", GrpcGuards.PACKAGES, "org.assertj.core"))) {
            try (Server server = Server.of(evidence, settings, service)) {
                areAll(Status.Code.PERMISSION_DENIED, server, "ways.Signed");
            }
        }
    }

    @Test
    void aWrapperIsNotTheCalledObject() {
        assertThatThrownBy(() -> Server.of(evidence, new Wrapping(new Free())))
                .message()
                .contains("ways.Free/Send of " + Wrapping.class.getName() + " cannot be judged, because no method of");
    }

    @Test
    void twoServicesOfOneNameStopTheStart() {
        assertThatThrownBy(() -> Server.of(evidence, new Free(), new Free()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the service ways.Free is answered by");
    }

    @Test
    void anUnannotatedSubclassIsJudgedByWhatItOverrides() throws Exception {
        OfDeclaring service = new OfDeclaring();
        try (Server server = Server.of(evidence, service)) {
            areAll(Status.Code.UNAUTHENTICATED, server, "ways.Declaring");
            evidence.logIn(Samples.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            areAll(Status.Code.OK, server, "ways.Declaring");
        }
        // Both streams count twice.
        assertThat(service.calls).hasValue(7);
    }

    @Test
    void anAnonymousSubclassIsJudgedByWhatItExtends() throws Exception {
        try (Server server = Server.of(evidence, new Declaring() {})) {
            areAll(Status.Code.UNAUTHENTICATED, server, "ways.Declaring");
        }
    }

    @Test
    void theGeneratedInterfaceCanBeImplemented() throws Exception {
        try (Server server = Server.of(evidence, new Async())) {
            areAll(Status.Code.UNAUTHENTICATED, server, "ways.Async");
            evidence.logIn(Samples.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            assertThat(server.call(FormsGrpc.send("ways.Async"), "a").message()).isEqualTo("called");
            assertThat(server.call(FormsGrpc.list("ways.Async"), "a").code()).isEqualTo(Status.Code.UNIMPLEMENTED);
        }
    }

    @Test
    void methodsAreClassifiedOneByOne() throws Exception {
        try (Server server = Server.of(evidence, new OneByOne())) {
            assertThat(server.call(FormsGrpc.send("ways.OneByOne"), "a").code()).isEqualTo(Status.Code.UNAUTHENTICATED);
            assertThat(server.call(FormsGrpc.form("ways.OneByOne"), "a").code()).isEqualTo(Status.Code.UNAUTHENTICATED);
            assertThat(server.call(FormsGrpc.list("ways.OneByOne"), "a").code()).isEqualTo(Status.Code.OK);
            assertThat(server.call(FormsGrpc.upload("ways.OneByOne"), "a").code())
                    .isEqualTo(Status.Code.OK);
            evidence.logIn(Samples.RECIPIENT);
            assertThat(server.call(FormsGrpc.send("ways.OneByOne"), "a").code()).isEqualTo(Status.Code.UNAUTHENTICATED);
            assertThat(server.call(FormsGrpc.form("ways.OneByOne"), "a").code()).isEqualTo(Status.Code.OK);
        }
    }

    @Test
    void theCodeCallsItsGuardItself() throws Exception {
        try (Server server = Server.of(evidence, new Own())) {
            areAll(Status.Code.OK, server, "ways.Own");
        }
    }

    /** A call through another descriptor of the same name would pass without its messages being recorded. */
    @Test
    void aDefinitionThatIsMadeAnewIsRefused() throws Exception {
        Free service = new Free();
        try (Server server = Server.with(
                builder -> builder.addService(ServerInterceptors.useInputStreamMessages(service.bindService())),
                evidence,
                new Free())) {
            areAll(Status.Code.PERMISSION_DENIED, server, "ways.Free");
        }
        assertThat(service.calls).hasValue(0);
    }

    /** A method that the annotated class only inherits belongs to it alone, not to what is below it. */
    @Test
    void whatIsInheritedFromFurtherAboveIsInDoubt() {
        assertThatThrownBy(() -> Server.of(evidence, new Signed() {}))
                .hasMessageContaining("5 methods are not classified");
    }

    /** Whatever methods a service binds, each is guarded. */
    @Test
    void everyBoundMethodIsGuarded() throws Exception {
        try (Server server = Server.of(evidence, new Signed())) {
            assertThat(new Signed().bindService().getMethods())
                    .map(ServerMethodDefinition::getMethodDescriptor)
                    .isNotEmpty()
                    .allSatisfy(method -> {
                        @SuppressWarnings("unchecked")
                        var known = (MethodDescriptor<StringValue, StringValue>) method;
                        assertThat(server.call(known, "a").code()).isEqualTo(Status.Code.UNAUTHENTICATED);
                    });
        }
    }

    /** The blocking stubs of the generator. */
    @Test
    void aBlockingClientGetsTheStatusAsAnException() throws Exception {
        try (Server server = Server.of(evidence, new Signed())) {
            assertThatThrownBy(() -> ClientCalls.blockingUnaryCall(
                            server.channel(), FormsGrpc.send("ways.Signed"), CallOptions.DEFAULT, StringValue.of("a")))
                    .satisfies(
                            e -> assertThat(Status.fromThrowable(e).getCode()).isEqualTo(Status.Code.UNAUTHENTICATED));
        }
    }
}

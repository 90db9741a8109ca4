package kz.kuzet.conformance.grpc;

import com.google.protobuf.StringValue;
import io.grpc.BindableService;
import io.grpc.CallOptions;
import io.grpc.ClientInterceptors;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.InsecureServerCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kz.kuzet.grpc.EvidenceSource;
import kz.kuzet.grpc.GrpcGuards;

/** A running server, and a client of it. */
final class Server implements AutoCloseable {

    /** Each server offers a few of the services that this class path holds. */
    static final Map<String, Object> SOME = Map.of(GrpcGuards.NOT_OFFERED, Server.class.getPackageName());

    private final io.grpc.Server server;
    private final ManagedChannel channel;

    private Server(ServerBuilder<?> builder) throws IOException {
        server = builder.build().start();
        channel = Grpc.newChannelBuilderForAddress("127.0.0.1", server.getPort(), InsecureChannelCredentials.create())
                .build();
    }

    /** A builder for a free port. */
    static ServerBuilder<?> builder() {
        return Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create());
    }

    static Server of(EvidenceSource source, BindableService... services) throws IOException {
        return of(source, Map.of(), services);
    }

    static Server of(EvidenceSource source, Map<String, ?> settings, BindableService... services) throws IOException {
        return start(builder(), source, settings, server -> {}, services);
    }

    /** Starts a server to which something is added besides. */
    static Server with(Consumer<ServerBuilder<?>> besides, EvidenceSource source, BindableService... services)
            throws IOException {
        return start(builder(), source, Map.of(), besides, services);
    }

    /** Starts a server whose builder {@link GrpcGuards} have not seen. */
    static Server withoutGuards(BindableService service) throws IOException {
        return new Server(builder().addService(service));
    }

    private static Server start(
            ServerBuilder<?> builder,
            EvidenceSource source,
            Map<String, ?> settings,
            Consumer<ServerBuilder<?>> besides,
            BindableService... services)
            throws IOException {
        Map<String, Object> all = new HashMap<>(SOME);
        all.putAll(settings);
        GrpcGuards.guard(builder, source, all, services);
        besides.accept(builder);
        return new Server(builder);
    }

    ManagedChannel channel() {
        return channel;
    }

    /** Calls a method of any type with these messages. */
    Answer call(MethodDescriptor<StringValue, StringValue> method, String... messages) {
        return call(method, CallOptions.DEFAULT, new Metadata(), messages);
    }

    Answer call(
            MethodDescriptor<StringValue, StringValue> method,
            CallOptions options,
            Metadata headers,
            String... messages) {
        var call = ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(headers))
                .newCall(method, options.withDeadlineAfter(1, TimeUnit.MINUTES));
        Received received = new Received();
        List<StringValue> sent = List.of(messages).stream().map(StringValue::of).toList();
        if (method.getType().clientSendsOneMessage()) {
            ClientCalls.asyncServerStreamingCall(call, sent.get(0), received);
        } else {
            var requests = ClientCalls.asyncBidiStreamingCall(call, received);
            try {
                sent.forEach(requests::onNext);
                requests.onCompleted();
            } catch (IllegalStateException e) {
                // The server has already answered.
            }
        }
        return received.answer();
    }

    @Override
    public void close() {
        channel.shutdownNow();
        server.shutdownNow();
        try {
            server.awaitTermination();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

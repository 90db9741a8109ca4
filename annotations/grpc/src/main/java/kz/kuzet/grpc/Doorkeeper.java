package kz.kuzet.grpc;

import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.request.Warnings;

/**
 * Stands before all services of a server, and refuses what was added to the server beside its guards: methods of services that
 * are not bound with them, or that took the place of one that is.
 */
final class Doorkeeper implements ServerInterceptor {

    /** The services that every server of gRPC may have. Another name might be that of a service of the application. */
    private static final Set<String> OF_GRPC = Set.of(
            "grpc.health.v1.Health",
            "grpc.reflection.v1.ServerReflection",
            "grpc.reflection.v1alpha.ServerReflection",
            "grpc.channelz.v1.Channelz");

    private final Set<MethodDescriptor<?, ?>> guarded;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    /** @param guarded the methods before which guards stand; one of the same name is not the same */
    Doorkeeper(Set<MethodDescriptor<?, ?>> guarded) {
        this.guarded = guarded;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        MethodDescriptor<Q, A> method = call.getMethodDescriptor();
        if (guarded.contains(method) || OF_GRPC.contains(method.getServiceName())) {
            return next.startCall(call, headers);
        }
        refuse(call, headers);
        return new ServerCall.Listener<>() {};
    }

    private void refuse(ServerCall<?, ?> call, Metadata headers) {
        String name = call.getMethodDescriptor().getFullMethodName();
        if (reported.add(name)) {
            Warnings.log("A call of " + name + " is refused, because its service was added to the server without its"
                    + " guards. Give the service to GrpcGuards.guard, and to nothing else.");
        }
        ProblemMetadata.close(call, headers, ProblemResponse::unclassified);
    }
}

package kz.kuzet.grpc;

import io.grpc.MethodDescriptor;
import io.grpc.ServerMethodDefinition;
import kz.kuzet.guard.request.GuardedHandler;
import org.jspecify.annotations.Nullable;

/** A method of a service, bound to one object. Its guard is looked up at the first call. */
final class GuardedMethod<Q, A> {

    private final Class<?> called;
    private final ServiceRoles roles;
    private final RecordingMarshaller<Q> requests;
    private final MethodDescriptor<Q, A> descriptor;
    private volatile @Nullable GuardedHandler handler;

    /**
     * @param original the method as the service binds it
     * @param called the class of the object that is called
     */
    GuardedMethod(ServerMethodDefinition<Q, A> original, Class<?> called, ServiceRoles roles) {
        MethodDescriptor<Q, A> told = original.getMethodDescriptor();
        this.called = called;
        this.roles = roles;
        this.requests = new RecordingMarshaller<>(
                told.getRequestMarshaller(), this, roles.settings().maxRequestSize());
        this.descriptor = told.toBuilder(requests, told.getResponseMarshaller()).build();
    }

    /** A descriptor of this method alone: other objects that are bound under the same name have another one. */
    MethodDescriptor<Q, A> descriptor() {
        return descriptor;
    }

    /** Records the bytes of requests. */
    RecordingMarshaller<Q> requests() {
        return requests;
    }

    /** The method with its guard before it. */
    ServerMethodDefinition<Q, A> guarded(ServerMethodDefinition<Q, A> original, EvidenceOnce source) {
        return ServerMethodDefinition.create(
                descriptor, new GuardingHandler<>(this, source, original.getServerCallHandler(), limit()));
    }

    private int limit() {
        return roles.settings().maxRequestSize();
    }

    /** The method with its role. Two threads may look it up at once, with the same result. */
    GuardedHandler handler() {
        GuardedHandler known = handler;
        if (known == null) {
            known = new GuardedHandler(ServiceRoles.name(called, descriptor), roles.of(called, descriptor));
            handler = known;
        }
        return known;
    }
}

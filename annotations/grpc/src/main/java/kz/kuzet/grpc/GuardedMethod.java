package kz.kuzet.grpc;

import io.grpc.MethodDescriptor;
import io.grpc.ServerMethodDefinition;
import kz.kuzet.guard.request.GuardedHandler;
import org.jspecify.annotations.Nullable;

/** A method of a service, bound to one object. Its guard is looked up at the first call. */
final class GuardedMethod<Q, A> {

    private final Class<?> called;
    private final ServiceRoles roles;
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
        this.descriptor = told.toBuilder(
                        new RecordingMarshaller<>(told.getRequestMarshaller(), this, limit()),
                        told.getResponseMarshaller())
                .build();
    }

    /** A descriptor of this method alone: other objects that are bound under the same name have another one. */
    MethodDescriptor<Q, A> descriptor() {
        return descriptor;
    }

    /** The method with its guard before it. */
    ServerMethodDefinition<Q, A> guarded(ServerMethodDefinition<Q, A> original, EvidenceSource source) {
        return ServerMethodDefinition.create(
                descriptor, new GuardingHandler<>(this, source, original.getServerCallHandler(), limit()));
    }

    private int limit() {
        return roles.settings().maxRequestSize();
    }

    /** The method with its role; null before the first call. */
    @Nullable
    GuardedHandler known() {
        return handler;
    }

    /** Looks its role up. Two threads may do so at once, with the same result. */
    GuardedHandler lookUp() {
        GuardedHandler found = roles.handlerOf(called, descriptor);
        handler = found;
        return found;
    }
}

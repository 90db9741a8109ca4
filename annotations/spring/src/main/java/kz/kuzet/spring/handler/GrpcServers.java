package kz.kuzet.spring.handler;

import org.springframework.context.ApplicationContext;

/** gRPC within a Spring application. If its services are guarded, the adapter for gRPC keeps account of their guards. */
public final class GrpcServers {

    /** The bean of {@code kuzet-grpc}, which may be absent. */
    private static final String GUARDS = "kuzetGrpcGuards";

    private GrpcServers() {}

    public static boolean areGuarded(ApplicationContext context) {
        return context.containsBean(GUARDS);
    }
}

package kz.kuzet.benchmarks.adapter.grpc;

import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.util.Map;
import kz.kuzet.benchmarks.adapter.Classes;
import kz.kuzet.benchmarks.adapter.Measured;
import kz.kuzet.benchmarks.adapter.Protection;
import kz.kuzet.grpc.GrpcGuards;
import org.openjdk.jmh.annotations.Param;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** A server without a network. A call is answered in the thread that sends it. */
public class Application extends Measured {

    /** What stands before its service. */
    @Param({"UNGUARDED", "PRE_AUTHORIZE", "LOGIN_PASSWORD"})
    public Protection protection;

    private final byte[] form = new byte[BODY_SIZE];
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private FormService service;
    private Server server;
    private ManagedChannel channel;

    /** The service behind Spring Security's method security. */
    @Configuration(proxyBeanMethods = false)
    @EnableMethodSecurity(proxyTargetClass = true)
    @Import(FormService.class)
    static class MethodSecurity {}

    @Override
    protected Protection protection() {
        return protection;
    }

    @Override
    protected void open() throws IOException {
        InProcessServerBuilder builder =
                InProcessServerBuilder.forName("benchmark").directExecutor();
        if (protection == Protection.PRE_AUTHORIZE) {
            context.register(MethodSecurity.class);
            context.refresh();
            service = context.getBean(FormService.class);
            builder.addService(FormService.bind(service));
        } else {
            service = new FormService();
            if (protection == Protection.UNGUARDED) {
                builder.addService(service);
            } else {
                GrpcGuards.guard(
                        builder,
                        call -> recipient().evidence(),
                        Map.of(GrpcGuards.NOT_OFFERED, Classes.notOfferedBy(getClass())),
                        service);
            }
        }
        server = builder.build().start();
        channel = InProcessChannelBuilder.forName("benchmark").directExecutor().build();
    }

    @Override
    protected void close() {
        channel.shutdownNow();
        server.shutdownNow();
        context.close();
    }

    @Override
    protected int served() {
        return service.served();
    }

    @Override
    protected Object serve() {
        return ClientCalls.blockingUnaryCall(channel, FormService.SEND, CallOptions.DEFAULT, form);
    }
}

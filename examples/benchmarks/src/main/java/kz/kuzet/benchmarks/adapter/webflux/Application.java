package kz.kuzet.benchmarks.adapter.webflux;

import java.util.Arrays;
import kz.kuzet.benchmarks.adapter.Classes;
import kz.kuzet.benchmarks.adapter.Measured;
import kz.kuzet.benchmarks.adapter.Protection;
import org.openjdk.jmh.annotations.Param;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An application without a server. Everything that it waits for is there, so a request is answered in the thread that sends it. */
public class Application extends Measured {

    /** What stands before its handler. */
    @Param({"UNGUARDED", "PRE_AUTHORIZE", "LOGIN_PASSWORD"})
    public Protection protection;

    private final byte[] body = new byte[BODY_SIZE];
    private AnnotationConfigApplicationContext context;
    private HttpHandler handler;
    private Endpoint endpoint;

    @Override
    protected Protection protection() {
        return protection;
    }

    @Override
    protected void open() {
        Arrays.fill(body, (byte) ' ');
        context = new AnnotationConfigApplicationContext();
        Classes.offerOnly(getClass(), context.getEnvironment());
        context.addBeanFactoryPostProcessor(factory -> factory.registerSingleton("recipient", recipient()));
        context.register(
                switch (protection) {
                    case PRE_AUTHORIZE -> Portals.MethodSecurity.class;
                    case LOGIN_PASSWORD -> Portals.Guarded.class;
                    default -> Portals.Unguarded.class;
                });
        context.refresh();
        handler = WebHttpHandlerBuilder.applicationContext(context).build();
        endpoint = context.getBean(Endpoint.class);
    }

    @Override
    protected void close() {
        context.close();
    }

    @Override
    protected int served() {
        return endpoint.served();
    }

    @Override
    protected Object serve() {
        MockServerHttpRequest request = MockServerHttpRequest.post(protection.path())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body)));
        MockServerHttpResponse response = new MockServerHttpResponse();
        Mono<Void> answered = handler.handle(request, response);
        Authentication authentication = recipient().authentication();
        if (authentication != null) {
            answered = answered.contextWrite(ReactiveSecurityContextHolder.withAuthentication(authentication));
        }
        answered.block();
        return response;
    }
}

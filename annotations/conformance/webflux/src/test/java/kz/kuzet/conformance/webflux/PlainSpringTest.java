package kz.kuzet.conformance.webflux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.webflux.plain.Forgotten;
import kz.kuzet.conformance.webflux.plain.Portal;
import kz.kuzet.conformance.webflux.plain.WebFlux;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.ReactiveTestEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Without Spring Boot one import is enough. */
class PlainSpringTest {

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    private static AnnotationConfigApplicationContext context(Class<?>... classes) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("kuzet.not-offered", NotOffered.besides(Portal.class))));
        context.register(classes);
        context.refresh();
        return context;
    }

    @Test
    void isGuarded() {
        try (AnnotationConfigApplicationContext context = context(Portal.class, WebFlux.class)) {
            DisposableServer server = HttpServer.create()
                    .host("127.0.0.1")
                    .port(0)
                    .handle(new ReactorHttpHandlerAdapter(
                            WebHttpHandlerBuilder.applicationContext(context).build()))
                    .bindNow();
            try {
                assertThat(Server.send(server.port(), "POST", "/service", "text")
                                .statusCode())
                        .isEqualTo(401);
                assertThat(Calls.taken()).isEmpty();
                context.getBean(ReactiveTestEvidence.class)
                        .logIn(Recipients.RECIPIENT)
                        .confirmWhateverIsSent(Factor.EDS);
                assertThat(Server.send(server.port(), "POST", "/service", "text")
                                .body())
                        .isEqualTo("service text");
            } finally {
                server.disposeNow();
            }
        }
    }

    @Test
    void whatIsUnclassifiedStopsTheStart() {
        assertThat(catchThrowable(() -> context(Portal.class, WebFlux.class, Forgotten.class)))
                .isInstanceOf(UnguardedHandlersException.class)
                .hasMessageContaining(Forgotten.class.getName() + "#forgotten() belongs to no service.");
    }

    /** Nothing dispatches requests, so nothing asks the guard. */
    @Test
    void withoutADispatcherAGuardHasNoDoor() {
        assertThat(catchThrowable(() -> context(Portal.class)))
                .isInstanceOf(UnguardedHandlersException.class)
                .hasMessageContaining("The service plain_flux of " + Portal.Service.class.getName())
                .hasMessageContaining("The adapter for Spring Web (MVC, WebFlux) does not stand before it here");
    }
}

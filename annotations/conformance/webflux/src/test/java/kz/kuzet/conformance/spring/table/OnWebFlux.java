package kz.kuzet.conformance.spring.table;

import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.spring.testing.ReactiveTestEvidence;
import kz.kuzet.spring.webflux.ReactiveGuardFilters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The evidence where WebFlux serves the portal, and the services once more as functions. */
@Configuration(proxyBeanMethods = false)
class OnWebFlux {

    @Bean
    ReactiveTestEvidence evidence() {
        return new ReactiveTestEvidence();
    }

    /** Tests run two servers at once. By default the first that stops takes the threads of the other along. */
    @Bean
    ReactorResourceFactory resources() {
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        return resources;
    }

    @Bean
    RouterFunction<ServerResponse> functions() {
        return sending("login", Services_loginGuard.GUARD)
                .and(sending("otp", Services_oneTimePasswordGuard.GUARD))
                .and(sending("messages", Services_messagesGuard.GUARD))
                .and(sending("eds", Services_signatureGuard.GUARD))
                .and(RouterFunctions.route()
                        .GET("/function/eds", request -> ServerResponse.ok().bodyValue("form"))
                        .filter(ReactiveGuardFilters.preparesRequest(Services_signatureGuard.GUARD))
                        .build());
    }

    private static RouterFunction<ServerResponse> sending(String service, ServiceGuard guard) {
        return RouterFunctions.route()
                .POST(
                        "/function/" + service,
                        request -> request.bodyToMono(String.class)
                                .flatMap(body -> ServerResponse.ok().bodyValue(service + ": " + body)))
                .filter(ReactiveGuardFilters.guard(guard))
                .build();
    }
}

package kz.kuzet.conformance.spring.table;

import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.spring.GuardFilters;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The evidence where Spring MVC serves the portal, and the services once more as functions. */
@Configuration(proxyBeanMethods = false)
public class OnServlets {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @Bean
    public RouterFunction<ServerResponse> functions() {
        return sending("login", Services_loginGuard.GUARD)
                .and(sending("otp", Services_oneTimePasswordGuard.GUARD))
                .and(sending("messages", Services_messagesGuard.GUARD))
                .and(sending("eds", Services_signatureGuard.GUARD))
                .and(RouterFunctions.route()
                        .GET("/function/eds", request -> ServerResponse.ok().body("form"))
                        .filter(GuardFilters.preparesRequest(Services_signatureGuard.GUARD))
                        .build());
    }

    private static RouterFunction<ServerResponse> sending(String service, ServiceGuard guard) {
        return RouterFunctions.route()
                .POST(
                        "/function/" + service,
                        request -> ServerResponse.ok().body(service + ": " + request.body(String.class)))
                .filter(GuardFilters.guard(guard))
                .build();
    }
}

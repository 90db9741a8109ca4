package kz.kuzet.conformance.spring.plain.shared;

import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.GuardFilters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Functional endpoints in the context of one servlet. */
public final class Routers {

    private Routers() {}

    private static ServerResponse routed(ServerRequest request) {
        return ServerResponse.ok().body(Calls.made("routed"));
    }

    @Configuration(proxyBeanMethods = false)
    public static class Guarded {
        @Bean
        RouterFunction<ServerResponse> routes() {
            return RouterFunctions.route()
                    .POST("/routed", Routers::routed)
                    .filter(GuardFilters.guard(Services_serviceGuard.GUARD))
                    .build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    public static class Unguarded {
        @Bean
        RouterFunction<ServerResponse> routes() {
            return RouterFunctions.route().POST("/routed", Routers::routed).build();
        }
    }
}

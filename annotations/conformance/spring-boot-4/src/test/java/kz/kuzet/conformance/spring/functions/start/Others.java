package kz.kuzet.conformance.spring.functions.start;

import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.GuardFilters;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Portals without a service. */
public final class Others {

    private Others() {}

    private static RouterFunctions.Builder route() {
        return RouterFunctions.route()
                .POST("/function", request -> ServerResponse.ok().body(Calls.made("function")));
    }

    /** A router that is created anew for each use. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    public static class Prototype {
        @Bean
        @Scope("prototype")
        RouterFunction<ServerResponse> router() {
            return route().build();
        }
    }

    /** Nothing is a service here. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    public static class Excluded {
        @Bean
        RouterFunction<ServerResponse> router() {
            return route().filter(GuardFilters.notPublicService("Health of the portal"))
                    .build();
        }
    }
}

package kz.kuzet.conformance.webflux.start;

import java.util.List;
import java.util.Map;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.HandlerAdapter;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.function.server.HandlerFilterFunction;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import org.springframework.web.server.handler.FilteringWebHandler;
import reactor.core.publisher.Mono;

/** Applications that must not start, or whose requests are refused. */
public final class Portals {

    private Portals() {}

    /** Two handlers are of no service. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Unclassified.Forgotten.class)
    public static class Unclassified {

        /** Nobody has classified it. */
        @RestController
        public static class Forgotten {
            @GetMapping("/one")
            Mono<String> one() {
                return Mono.just(Calls.made("one"));
            }

            @GetMapping("/two")
            String two(@RequestParam int number) {
                return Calls.made("two") + number;
            }
        }
    }

    /** Handlers that are objects: a lambda, and one behind filters. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    public static class Objects {

        @Bean
        SimpleUrlHandlerMapping objects() {
            WebHandler plain = exchange -> called(exchange, "object");
            WebHandler filtered = exchange -> called(exchange, "filtered");
            return new SimpleUrlHandlerMapping(
                    Map.of("/object", plain, "/filtered", new FilteringWebHandler(filtered, List.of())), -1);
        }
    }

    private static Mono<Void> called(ServerWebExchange exchange, String name) {
        Calls.made(name);
        return exchange.getResponse().setComplete();
    }

    /** Functions without a guard, behind a filter. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    public static class Functions {

        private static RouterFunction<ServerResponse> router() {
            return RouterFunctions.route()
                    .GET("/function", request -> ServerResponse.ok().bodyValue(Calls.made("function")))
                    .filter((request, next) -> next.handle(request))
                    .build();
        }

        @Bean
        @ConditionalOnProperty(name = "how", havingValue = "bean")
        RouterFunction<ServerResponse> bean() {
            return router();
        }

        @Bean
        @ConditionalOnProperty(name = "how", havingValue = "mapping")
        RouterFunctionMapping mapping() {
            RouterFunctionMapping mapping = new RouterFunctionMapping(router());
            mapping.setOrder(-5);
            return mapping;
        }

        @Bean
        @ConditionalOnProperty(name = "how", havingValue = "own")
        HandlerMapping own() {
            HandlerFilterFunction<ServerResponse, ServerResponse> filter = (request, next) -> next.handle(request);
            return new Hiding(filter.apply(request -> ServerResponse.ok().bodyValue(Calls.made("function"))));
        }

        @Bean
        @ConditionalOnProperty(name = "how", havingValue = "object")
        SimpleUrlHandlerMapping object() {
            return new SimpleUrlHandlerMapping(Map.of("/function", RouterFunctions.toWebHandler(router())), -1);
        }
    }

    /** It tells nobody what it leads to. */
    private static final class Hiding implements HandlerMapping, Ordered {

        private final HandlerFunction<ServerResponse> function;

        Hiding(HandlerFunction<ServerResponse> function) {
            this.function = function;
        }

        @Override
        public Mono<Object> getHandler(ServerWebExchange exchange) {
            return exchange.getRequest().getPath().value().equals("/function") ? Mono.just(function) : Mono.empty();
        }

        @Override
        public int getOrder() {
            return -10;
        }
    }

    /** An adapter stands before the guards. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Adapter.First.class)
    public static class Adapter {

        /** Before all others. */
        public static class First implements HandlerAdapter, PriorityOrdered {
            @Override
            public boolean supports(Object handler) {
                return false;
            }

            @Override
            public Mono<HandlerResult> handle(ServerWebExchange exchange, Object handler) {
                return Mono.empty();
            }

            @Override
            public int getOrder() {
                return Ordered.HIGHEST_PRECEDENCE;
            }
        }
    }

    /** Functions answer in place of the dispatcher handler. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    public static class Answering {

        @Bean
        HttpHandler answering() {
            return RouterFunctions.toHttpHandler(Functions.router());
        }
    }
}

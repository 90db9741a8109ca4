package kz.kuzet.conformance.webflux.functions.portal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.testing.ReactiveTestEvidence;
import kz.kuzet.spring.webflux.GrantedDecision;
import kz.kuzet.spring.webflux.ReactiveGuardFilters;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.Ordered;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.function.server.HandlerFilterFunction;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A portal whose services are functions. Every router, filter and registration leads to one guard. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(Application.Registrar.class)
public class Application {

    /** The service that all of them provide. */
    @PublicService(
            code = "r_signed",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    static final class Signed {}

    private static <T extends ServerResponse> HandlerFilterFunction<T, T> guard() {
        return ReactiveGuardFilters.guard(Application_SignedGuard.GUARD);
    }

    @Bean
    ReactiveTestEvidence evidence() {
        return new ReactiveTestEvidence();
    }

    private static Mono<ServerResponse> answer(String name, ServerRequest request) {
        return request.bodyToMono(String.class)
                .flatMap(body -> ServerResponse.ok().bodyValue(Calls.made(name) + " " + body));
    }

    private static RouterFunction<ServerResponse> guarded(String name) {
        return RouterFunctions.route()
                .POST("/" + name, request -> answer(name, request))
                .filter(guard())
                .build();
    }

    private static RouterFunction<ServerResponse> unguarded(String name) {
        return RouterFunctions.route(RequestPredicates.POST("/" + name), request -> answer(name, request));
    }

    @Bean
    RouterFunction<ServerResponse> simple() {
        return guarded("plain");
    }

    /** Filters of every kind come after the guard. */
    @Bean
    RouterFunction<ServerResponse> filtered() {
        return RouterFunctions.route()
                .POST(
                        "/filtered",
                        request ->
                                answer("filtered " + request.attribute("before").orElse("-"), request))
                .POST("/failing", request -> {
                    return Mono.error(() -> new IllegalArgumentException(Calls.made("failing")));
                })
                .onError(
                        IllegalArgumentException.class,
                        (error, request) -> ServerResponse.ok().bodyValue(error.getMessage()))
                .filter(guard())
                .before(request -> {
                    request.attributes().put("before", "yes");
                    return request;
                })
                .filter((request, next) -> next.handle(request))
                .after((request, response) -> response)
                .build();
    }

    /** Another filter gives the function another body than the one that was confirmed. */
    @Bean
    RouterFunction<ServerResponse> mutated() {
        return RouterFunctions.route()
                .POST("/mutated", request -> answer("mutated", request))
                .filter(guard())
                .before(request -> ServerRequest.from(request).body("and more").build())
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> applied() {
        HandlerFunction<ServerResponse> function = Application.<ServerResponse>guard()
                .andThen((request, next) -> next.handle(request))
                .apply(request -> answer("applied", request));
        return RouterFunctions.route(RequestPredicates.POST("/applied"), function);
    }

    @Bean
    RouterFunction<ServerResponse> nested() {
        return RouterFunctions.route()
                .path(
                        "/inside",
                        inside -> inside.POST("/x", request -> answer("inside", request))
                                .filter(guard()))
                .nest(RequestPredicates.path("/deep"), () -> guarded("x"))
                .add(guarded("added"))
                .build();
    }

    /** One guard around everything, also around a router that shows nothing. */
    @Bean
    RouterFunction<ServerResponse> around() {
        RouterFunction<ServerResponse> showsNothing = unguarded("hidden")::route;
        return RouterFunctions.route()
                .path("/around", around -> around.POST("/x", request -> answer("around", request)))
                .add(showsNothing)
                .build()
                .filter(guard());
    }

    @Bean
    RouterFunction<?> composed() {
        return guarded("first")
                .and(guarded("second"))
                .andOther(guarded("third"))
                .andNest(RequestPredicates.path("/fourth"), cast(guarded("x")))
                .withAttribute("key", "value");
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T cast(Object router) {
        return (T) router;
    }

    /** What the function reads is whole, however it reads it. */
    @Bean
    RouterFunction<ServerResponse> reading() {
        return RouterFunctions.route()
                .POST("/bytes", request -> request.bodyToMono(byte[].class).flatMap(body -> read("bytes", body)))
                .POST(
                        "/buffers",
                        request -> DataBufferUtils.join(request.bodyToFlux(DataBuffer.class))
                                .map(buffer -> {
                                    byte[] body = new byte[buffer.readableByteCount()];
                                    buffer.read(body);
                                    DataBufferUtils.release(buffer);
                                    return body;
                                })
                                .flatMap(body -> read("buffers", body)))
                .POST(
                        "/exchange",
                        request -> DataBufferUtils.join(
                                        request.exchange().getRequest().getBody())
                                .map(buffer -> {
                                    String body = buffer.toString(StandardCharsets.UTF_8);
                                    DataBufferUtils.release(buffer);
                                    return body.getBytes(StandardCharsets.UTF_8);
                                })
                                .flatMap(body -> read("exchange", body)))
                .POST(
                        "/fields",
                        request -> request.formData()
                                .flatMap(fields -> ServerResponse.ok().bodyValue(Calls.made("fields") + " " + fields)))
                .POST("/path/{name}", request -> answer("path " + request.pathVariable("name"), request))
                .POST("/later", request -> Mono.delay(Duration.ofMillis(1)).flatMap(tick -> answer("later", request)))
                .POST(
                        "/granted",
                        request -> answer(
                                "granted "
                                        + GrantedDecision.of(request.exchange())
                                                .orElseThrow()
                                                .service()
                                                .code(),
                                request))
                .filter(guard())
                .build();
    }

    private static Mono<ServerResponse> read(String name, byte[] body) {
        return ServerResponse.ok().bodyValue(Calls.made(name) + " " + new String(body, StandardCharsets.UTF_8));
    }

    @Bean
    RouterFunction<ServerResponse> free() {
        return RouterFunctions.route()
                .GET(
                        "/free",
                        request -> ServerResponse.ok()
                                .bodyValue("free "
                                        + GrantedDecision.of(request.exchange()).isPresent()))
                .resources(request -> request.path().equals("/file")
                        ? Mono.just(new ByteArrayResource("file".getBytes(StandardCharsets.UTF_8)))
                        : Mono.empty())
                .filter(ReactiveGuardFilters.notPublicService("Pages about the portal"))
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> preparing() {
        return RouterFunctions.route()
                .GET("/form", request -> ServerResponse.ok().bodyValue(Calls.made("form")))
                .filter(ReactiveGuardFilters.preparesRequest(Application_SignedGuard.GUARD))
                .build();
    }

    @Bean
    RouterFunctionMapping ownMapping() {
        RouterFunctionMapping mapping = new RouterFunctionMapping(guarded("mapped"));
        mapping.setOrder(-5);
        return mapping;
    }

    /** The start does not see where it leads. At a request the function shows its guard. */
    @Bean
    HandlerMapping hiding() {
        HandlerFunction<ServerResponse> function =
                Application.<ServerResponse>guard().apply(request -> answer("hidden by a mapping", request));
        return new Hiding(function);
    }

    private record Hiding(HandlerFunction<ServerResponse> function) implements HandlerMapping, Ordered {

        @Override
        public Mono<Object> getHandler(ServerWebExchange exchange) {
            if (!exchange.getRequest().getPath().value().equals("/hiding")) {
                return Mono.empty();
            }
            exchange.getAttributes()
                    .put(
                            RouterFunctions.REQUEST_ATTRIBUTE,
                            ServerRequest.create(
                                    exchange, ServerCodecConfigurer.create().getReaders()));
            return Mono.just(function);
        }

        @Override
        public int getOrder() {
            return -10;
        }
    }

    @Bean
    static BeanFactoryPostProcessor postProcessor() {
        return factory -> factory.registerSingleton("singleton", guarded("singleton"));
    }

    /** Registers a router with a supplier, as a {@code BeanRegistrar} and an initializer do. */
    static final class Registrar implements ImportBeanDefinitionRegistrar {
        @Override
        public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
            registry.registerBeanDefinition("registered", supplied());
        }

        private static BeanDefinition supplied() {
            RootBeanDefinition definition = new RootBeanDefinition(RouterFunction.class);
            definition.setInstanceSupplier(() -> guarded("registered"));
            return definition;
        }
    }
}

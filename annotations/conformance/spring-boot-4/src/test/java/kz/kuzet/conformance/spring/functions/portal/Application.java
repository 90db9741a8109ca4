package kz.kuzet.conformance.spring.functions.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.GrantedDecision;
import kz.kuzet.spring.GuardFilters;
import kz.kuzet.spring.testing.TestEvidence;
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
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;

/** A portal whose services are functions. Every router, filter and registration leads to one guard. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(Application.Registrar.class)
public class Application {

    /** The service that all of them provide. */
    @PublicService(
            code = "f_signed",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    static final class Signed {}

    private static <T extends ServerResponse> HandlerFilterFunction<T, T> guard() {
        return GuardFilters.guard(Application_SignedGuard.GUARD);
    }

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    private static ServerResponse answer(String name, ServerRequest request) throws ServletException, IOException {
        return ServerResponse.ok().body(Calls.made(name) + " " + request.body(String.class));
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
                    throw new IllegalArgumentException(Calls.made("failing"));
                })
                .onError(
                        IllegalArgumentException.class,
                        (error, request) -> ServerResponse.ok().body(error.getMessage()))
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
                .POST("/bytes", request -> read("bytes", request.body(byte[].class)))
                .POST(
                        "/stream",
                        request -> read(
                                "stream",
                                request.servletRequest().getInputStream().readAllBytes()))
                .POST(
                        "/reader",
                        request -> ServerResponse.ok()
                                .body(Calls.made("reader") + " "
                                        + request.servletRequest()
                                                .getReader()
                                                .lines()
                                                .collect(Collectors.joining("\n"))))
                .POST("/path/{name}", request -> answer("path " + request.pathVariable("name"), request))
                .POST(
                        "/async",
                        request -> ServerResponse.async(CompletableFuture.supplyAsync(
                                () -> ServerResponse.ok().body(Calls.made("async") + " the request"))))
                .POST(
                        "/granted",
                        request -> answer(
                                "granted "
                                        + GrantedDecision.of(request.servletRequest())
                                                .orElseThrow()
                                                .service()
                                                .code(),
                                request))
                .filter(guard())
                .build();
    }

    private static ServerResponse read(String name, byte[] body) {
        return ServerResponse.ok().body(Calls.made(name) + " " + new String(body, StandardCharsets.UTF_8));
    }

    @Bean
    RouterFunction<ServerResponse> free() {
        return RouterFunctions.route()
                .GET(
                        "/free",
                        request -> ServerResponse.ok()
                                .body("free "
                                        + GrantedDecision.of(request.servletRequest())
                                                .isPresent()))
                .POST("/forward", request -> ServerResponse.ok().render("forward:/plain"))
                .resources(request -> request.path().equals("/file")
                        ? Optional.of(new ByteArrayResource("file".getBytes(StandardCharsets.UTF_8)))
                        : Optional.empty())
                .filter(GuardFilters.notPublicService("Pages about the portal"))
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> preparing() {
        return RouterFunctions.route()
                .GET("/form", request -> ServerResponse.ok().body(Calls.made("form")))
                .filter(GuardFilters.preparesRequest(Application_SignedGuard.GUARD))
                .build();
    }

    @Bean
    RouterFunctionMapping ownMapping() {
        RouterFunctionMapping mapping = new RouterFunctionMapping(guarded("mapped"));
        mapping.setMessageConverters(List.of(new StringHttpMessageConverter(StandardCharsets.UTF_8)));
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
        public HandlerExecutionChain getHandler(HttpServletRequest request) {
            if (!request.getRequestURI().equals("/hiding")) {
                return null;
            }
            request.setAttribute(
                    RouterFunctions.REQUEST_ATTRIBUTE,
                    ServerRequest.create(request, List.of(new StringHttpMessageConverter(StandardCharsets.UTF_8))));
            return new HandlerExecutionChain(function);
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

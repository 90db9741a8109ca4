package kz.kuzet.conformance.graphql.plain;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.GuardFilters;
import kz.kuzet.spring.KuzetGuards;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** A portal without Spring Boot, in one context or in two. */
public final class Portals {

    private Portals() {}

    /** The guards. */
    @Configuration(proxyBeanMethods = false)
    @Import(KuzetGuards.class)
    public static class Guards {
        @Bean
        GraphQlTestEvidence evidence() {
            return new GraphQlTestEvidence();
        }
    }

    /** All of GraphQL. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    public static class Served {

        @Bean
        AnnotatedControllerConfigurer controllers() {
            return new AnnotatedControllerConfigurer();
        }

        @Bean
        GraphQlSource source(AnnotatedControllerConfigurer controllers) {
            return GraphQlSource.schemaResourceBuilder()
                    .schemaResources(new ClassPathResource("start/schema.graphqls"))
                    .configureRuntimeWiring(controllers)
                    .build();
        }

        @Bean
        ExecutionGraphQlService service(GraphQlSource source) {
            return new DefaultExecutionGraphQlService(source);
        }

        @Bean
        RouterFunction<ServerResponse> route(ExecutionGraphQlService service) {
            GraphQlHttpHandler handler =
                    new GraphQlHttpHandler(WebGraphQlHandler.builder(service).build());
            return RouterFunctions.route()
                    .POST("/graphql", handler::handleRequest)
                    .filter(GuardFilters.notPublicService("the handlers of the fields have their guards"))
                    .build();
        }
    }

    @Controller
    @PublicService(
            code = "plain_signed",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class Signed {
        @QueryMapping
        public String signed() {
            return Calls.made("signed");
        }
    }

    /** Nobody has classified it. */
    @Controller
    public static class Forgotten {
        @QueryMapping
        public String other() {
            return Calls.made("other");
        }
    }
}

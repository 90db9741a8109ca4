package kz.kuzet.benchmarks.adapter.graphql;

import java.nio.charset.StandardCharsets;
import kz.kuzet.benchmarks.adapter.Recipient;
import kz.kuzet.spring.KuzetGuards;
import kz.kuzet.spring.graphql.EvidenceSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import reactor.core.publisher.Mono;

/** The application, with different things before its handler. */
final class Portals {

    private static final String SCHEMA = "type Query { login(form: String!): String! }";

    private Portals() {}

    /** As it would be without Kuzet. */
    @Configuration(proxyBeanMethods = false)
    @Import(Endpoint.class)
    static class Unguarded {

        @Bean
        AnnotatedControllerConfigurer controllers() {
            return new AnnotatedControllerConfigurer();
        }

        @Bean
        GraphQlSource source(AnnotatedControllerConfigurer controllers) {
            return GraphQlSource.schemaResourceBuilder()
                    .schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)))
                    .configureRuntimeWiring(controllers)
                    .build();
        }

        @Bean
        DefaultExecutionGraphQlService service(GraphQlSource source) {
            return new DefaultExecutionGraphQlService(source);
        }
    }

    /** With Spring Security's method security. */
    @Configuration(proxyBeanMethods = false)
    @EnableMethodSecurity(proxyTargetClass = true)
    @Import(Unguarded.class)
    static class MethodSecurity {}

    /** With Kuzet, and a source of evidence that does nothing but return it. */
    @Configuration(proxyBeanMethods = false)
    @Import({Unguarded.class, KuzetGuards.class})
    static class Guarded {

        @Bean
        EvidenceSource evidence(Recipient recipient) {
            return call -> Mono.just(recipient.evidence());
        }
    }
}

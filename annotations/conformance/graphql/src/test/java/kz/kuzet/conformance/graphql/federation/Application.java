package kz.kuzet.conformance.graphql.federation;

import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.graphql.data.federation.FederationSchemaFactory;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;

/** A portal that is a part of a federated graph: a gateway asks it for entities by their keys. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    GraphQlTestEvidence evidence() {
        return new GraphQlTestEvidence();
    }

    @Bean
    FederationSchemaFactory federation() {
        return new FederationSchemaFactory();
    }

    @Bean
    GraphQlSource source(
            FederationSchemaFactory federation,
            AnnotatedControllerConfigurer controllers,
            @Value("${federated.schema}") Resource schema) {
        return GraphQlSource.schemaResourceBuilder()
                .schemaResources(schema)
                .configureRuntimeWiring(controllers)
                .schemaFactory(federation::createGraphQLSchema)
                .build();
    }
}

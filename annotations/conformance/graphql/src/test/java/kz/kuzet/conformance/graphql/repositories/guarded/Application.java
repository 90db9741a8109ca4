package kz.kuzet.conformance.graphql.repositories.guarded;

import kz.kuzet.conformance.graphql.repositories.Store;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A portal whose repository GraphQL asks by itself. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    GraphQlTestEvidence evidence() {
        return new GraphQlTestEvidence();
    }

    @Bean
    Citizens citizens() {
        return Store.repository(Citizens.class);
    }
}

package kz.kuzet.conformance.graphql.repositories.unclassified;

import kz.kuzet.conformance.graphql.repositories.Citizen;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.keyvalue.core.KeyValueOperations;
import org.springframework.data.map.repository.config.EnableMapRepositories;

/** A portal whose repository GraphQL asks by itself. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableMapRepositories(basePackages = "kz.kuzet.conformance.graphql.repositories.unclassified")
public class Application {

    @Bean
    GraphQlTestEvidence evidence() {
        return new GraphQlTestEvidence();
    }

    @Bean
    CommandLineRunner citizens(KeyValueOperations store) {
        return arguments -> {
            store.update(Citizen.of("1", "Абай"));
            store.update(Citizen.of("2", "Ыбырай"));
        };
    }
}

package kz.kuzet.conformance.graphql.portal;

import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A portal whose services are reached by GraphQL in each way that it has. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    GraphQlTestEvidence evidence() {
        return new GraphQlTestEvidence();
    }
}

package kz.kuzet.conformance.data.roles;

import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.map.repository.config.EnableMapRepositories;
import org.springframework.data.rest.webmvc.config.RepositoryRestMvcConfiguration;

/** A repository whose methods are classified one by one, and controllers beside it. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableMapRepositories
@Import(RepositoryRestMvcConfiguration.class)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }
}

package kz.kuzet.conformance.data.table;

import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.map.repository.config.EnableMapRepositories;
import org.springframework.data.rest.webmvc.config.RepositoryRestMvcConfiguration;

/** A repository with a service of each authentication method. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableMapRepositories
@Import(RepositoryRestMvcConfiguration.class)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }
}

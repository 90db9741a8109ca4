package kz.kuzet.conformance.data.start.closed;

import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.map.repository.config.EnableMapRepositories;
import org.springframework.data.rest.core.mapping.RepositoryDetectionStrategy.RepositoryDetectionStrategies;
import org.springframework.data.rest.webmvc.config.RepositoryRestConfigurer;
import org.springframework.data.rest.webmvc.config.RepositoryRestMvcConfiguration;

@SpringBootApplication(proxyBeanMethods = false)
@EnableMapRepositories
@Import(RepositoryRestMvcConfiguration.class)
public class Application {
    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @Bean
    RepositoryRestConfigurer annotatedOnly() {
        return RepositoryRestConfigurer.withConfig(
                configuration -> configuration.setRepositoryDetectionStrategy(RepositoryDetectionStrategies.ANNOTATED));
    }
}

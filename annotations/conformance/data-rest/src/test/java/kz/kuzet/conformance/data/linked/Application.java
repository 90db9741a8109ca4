package kz.kuzet.conformance.data.linked;

import jakarta.servlet.Filter;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.map.repository.config.EnableMapRepositories;
import org.springframework.data.rest.webmvc.config.RepositoryRestConfigurer;
import org.springframework.data.rest.webmvc.config.RepositoryRestMvcConfiguration;
import org.springframework.web.filter.HiddenHttpMethodFilter;

/** Entities of several services that refer to each other, below a base path. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableMapRepositories
@Import(RepositoryRestMvcConfiguration.class)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @Bean
    Filter hiddenMethods() {
        return new HiddenHttpMethodFilter();
    }

    @Bean
    RepositoryRestConfigurer basePath() {
        return RepositoryRestConfigurer.withConfig(configuration -> configuration
                .setBasePath("/api")
                .getProjectionConfiguration()
                .addProjection(Projections.Name.class, "name", Person.class)
                .addProjection(Projections.WithAddress.class, "address", Person.class)
                .addProjection(Projections.Street.class, "street", Person.class)
                .addProjection(Projections.Spoken.class, "spoken", Person.class));
    }
}

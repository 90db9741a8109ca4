package kz.kuzet.conformance.data.path;

import kz.kuzet.conformance.path.PassedMethods;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.data.map.repository.config.EnableMapRepositories;
import org.springframework.data.rest.core.event.BeforeDeleteEvent;
import org.springframework.data.rest.webmvc.config.RepositoryRestMvcConfiguration;

/** A repository that keeps which methods of Kuzet a request has passed. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableMapRepositories
@Import(RepositoryRestMvcConfiguration.class)
public class Application {

    private volatile String passed = "";

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @EventListener
    public void keep(BeforeDeleteEvent event) {
        passed = String.join("\n", PassedMethods.end());
    }

    public String passed() {
        return passed;
    }
}

package kz.kuzet.conformance.spring.table;

import kz.kuzet.spring.testing.ReactiveTestEvidence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;

/** The evidence where WebFlux serves the portal. */
@Configuration(proxyBeanMethods = false)
class OnWebFlux {

    @Bean
    ReactiveTestEvidence evidence() {
        return new ReactiveTestEvidence();
    }

    /** Tests run two servers at once. By default the first that stops takes the threads of the other along. */
    @Bean
    ReactorResourceFactory resources() {
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        return resources;
    }
}

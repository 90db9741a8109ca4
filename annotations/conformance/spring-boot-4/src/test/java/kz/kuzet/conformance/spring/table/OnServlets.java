package kz.kuzet.conformance.spring.table;

import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The evidence where Spring MVC serves the portal. */
@Configuration(proxyBeanMethods = false)
class OnServlets {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }
}

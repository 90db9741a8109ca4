package kz.kuzet.conformance.spring.plain.shared;

import kz.kuzet.spring.KuzetGuards;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the dispatcher servlets of a portal without Spring Boot share. */
@Configuration(proxyBeanMethods = false)
@Import(KuzetGuards.class)
public class Shared {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }
}

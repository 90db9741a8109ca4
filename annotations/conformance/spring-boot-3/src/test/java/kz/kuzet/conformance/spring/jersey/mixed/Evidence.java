package kz.kuzet.conformance.spring.jersey.mixed;

import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What Spring's handlers need, and no scan finds. */
@TestConfiguration(proxyBeanMethods = false)
public class Evidence {

    @Bean
    TestEvidence testEvidence() {
        return new TestEvidence();
    }
}

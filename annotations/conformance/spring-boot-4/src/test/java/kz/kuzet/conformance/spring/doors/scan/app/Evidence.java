package kz.kuzet.conformance.spring.doors.scan.app;

import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each of the portals beside it needs. */
@Configuration(proxyBeanMethods = false)
class Evidence {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }
}

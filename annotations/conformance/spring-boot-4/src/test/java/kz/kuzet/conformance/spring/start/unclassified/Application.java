package kz.kuzet.conformance.spring.start.unclassified;

import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A portal in which somebody has forgotten something. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }
}

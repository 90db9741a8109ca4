package kz.kuzet.conformance.spring.table;

import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A portal with a service of each method. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }
}

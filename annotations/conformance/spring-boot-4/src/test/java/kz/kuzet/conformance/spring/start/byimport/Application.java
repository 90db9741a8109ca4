package kz.kuzet.conformance.spring.start.byimport;

import kz.kuzet.conformance.spring.start.elsewhere.Library;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A portal with a controller of another jar. */
@Import(Library.class)
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }
}

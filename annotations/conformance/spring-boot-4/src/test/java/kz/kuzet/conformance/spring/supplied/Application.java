package kz.kuzet.conformance.spring.supplied;

import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A portal whose handlers are made in every way in which Spring lets beans be made. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(Registrar.class)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }
}

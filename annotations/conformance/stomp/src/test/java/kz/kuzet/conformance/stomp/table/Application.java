package kz.kuzet.conformance.stomp.table;

import kz.kuzet.conformance.stomp.Broker;
import kz.kuzet.spring.testing.MessageTestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A portal with a service of each method. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(Broker.class)
public class Application {

    @Bean
    MessageTestEvidence evidence() {
        return new MessageTestEvidence();
    }
}

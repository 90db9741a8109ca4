package kz.kuzet.conformance.spring.start.lambda;

import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.HttpRequestHandler;

/** A handler without an annotation. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @Bean("/lambda")
    HttpRequestHandler lambda() {
        return (request, response) -> response.getWriter().write(Calls.made("lambda"));
    }
}

package kz.kuzet.conformance.spring.start.router;

import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Functions carry no annotations. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @Bean
    RouterFunction<ServerResponse> router() {
        return RouterFunctions.route()
                .GET("/function", request -> ServerResponse.ok().body(Calls.made("function")))
                .filter((request, next) -> next.handle(request))
                .build();
    }
}

package kz.kuzet.conformance.spring.path;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.path.PassedMethods;
import kz.kuzet.spring.GuardFilters;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** A service that answers which methods of Kuzet its request has passed. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @Bean
    RouterFunction<ServerResponse> function() {
        return RouterFunctions.route()
                .POST("/passed-function", request -> ServerResponse.ok().body(String.join("\n", PassedMethods.end())))
                .filter(GuardFilters.guard(Application_Passed_sendGuard.GUARD))
                .build();
    }

    @RestController
    static class Passed {

        @PublicService(
                code = "passed",
                name = "-",
                disclosureRisk = DisclosureRisk.PRESENT,
                databaseChange = DatabaseChange.CHANGED,
                term = 5,
                termUnit = TermUnit.WORKING_DAYS,
                fee = Fee.CHARGED)
        @PostMapping("/passed")
        String send() {
            return String.join("\n", PassedMethods.end());
        }
    }
}

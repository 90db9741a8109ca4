package kz.kuzet.conformance.spring.doors.webflux;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A controller that Spring MVC and WebFlux both serve. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @RestController
    @PublicService(
            code = "doors_webflux",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class Licence {

        @PostMapping("/licence")
        Mono<String> send() {
            return Mono.just("reached");
        }
    }
}

package kz.kuzet.conformance.webflux.nosource;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Nothing says what recipients have shown. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @RestController
    @PublicService(
            code = "start_flux",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Licence {
        @PostMapping("/licence")
        Mono<String> send() {
            return Mono.just(Calls.made("licence"));
        }
    }
}

package kz.kuzet.conformance.spring.reactive.slice;

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

/** A portal of which one controller is tested. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @RestController
    @PublicService(
            code = "slice_tested",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class Tested {
        @PostMapping("/tested")
        Mono<String> send() {
            return Mono.just(Calls.made("tested"));
        }
    }

    @RestController
    @PublicService(
            code = "slice_other",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class Other {
        @PostMapping("/other")
        Mono<String> send() {
            return Mono.just(Calls.made("other"));
        }
    }
}

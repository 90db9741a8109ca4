package kz.kuzet.conformance.webflux.path;

import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.path.PassedMethods;
import kz.kuzet.conformance.spring.ClientText;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.webflux.ReactiveEvidenceSource;
import kz.kuzet.spring.webflux.ReactiveGuardFilters;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A service that answers which methods of Kuzet its request has passed. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    ReactiveEvidenceSource evidence() {
        Mono<Evidence> shown = Mono.just(Evidence.ofLogin(Recipients.RECIPIENT, Channel.PORTAL)
                .with(confirmation("/passed"))
                .with(confirmation("/passed-function")));
        return exchange -> shown;
    }

    private static Confirmation confirmation(String path) {
        return new Confirmation(
                Factor.EDS, Recipients.RECIPIENT, ClientText.digest("passed_flux", "POST", path, null, "body"));
    }

    @Bean
    RouterFunction<ServerResponse> function() {
        return RouterFunctions.route()
                .POST(
                        "/passed-function",
                        request -> ServerResponse.ok().bodyValue(String.join("\n", PassedMethods.end())))
                .filter(ReactiveGuardFilters.guard(Application_Passed_sendGuard.GUARD))
                .build();
    }

    @RestController
    static class Passed {

        @PublicService(
                code = "passed_flux",
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

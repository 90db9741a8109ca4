package kz.kuzet.conformance.webflux.plain;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.KuzetGuards;
import kz.kuzet.spring.testing.ReactiveTestEvidence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A portal without Spring Boot. */
@Configuration(proxyBeanMethods = false)
@Import({KuzetGuards.class, Portal.Service.class})
public class Portal {

    @Bean
    ReactiveTestEvidence evidence() {
        return new ReactiveTestEvidence();
    }

    /** A service. */
    @RestController
    @PublicService(
            code = "plain_flux",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class Service {
        @PostMapping("/service")
        @ResponseStatus(HttpStatus.CREATED)
        Mono<String> send(@RequestBody Mono<String> body) {
            return body.map(text -> Calls.made("service") + " " + text);
        }
    }
}

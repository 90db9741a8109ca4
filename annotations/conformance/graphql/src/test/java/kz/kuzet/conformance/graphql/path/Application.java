package kz.kuzet.conformance.graphql.path;

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
import kz.kuzet.spring.graphql.EvidenceSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** A service that answers which methods of Kuzet its request has passed. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    EvidenceSource evidence() {
        Mono<Evidence> shown = Mono.just(Evidence.ofLogin(Recipients.RECIPIENT, Channel.PORTAL)
                .with(new Confirmation(
                        Factor.EDS,
                        Recipients.RECIPIENT,
                        ClientText.digest(
                                "passed_graphql",
                                "POST",
                                "/graphql",
                                "application/json",
                                "{\"operationName\":null,\"query\":\"{tested}\",\"variables\":{}}"))));
        return call -> shown;
    }

    /** What comes before it belongs to the web server and its own adapter. */
    @Bean
    WebGraphQlInterceptor begin() {
        return (request, chain) -> {
            PassedMethods.begin();
            return chain.next(request);
        };
    }

    /** A service that takes the signature. */
    @Controller
    public static class Passed {

        @PublicService(
                code = "passed_graphql",
                name = "-",
                disclosureRisk = DisclosureRisk.PRESENT,
                databaseChange = DatabaseChange.CHANGED,
                term = 5,
                termUnit = TermUnit.WORKING_DAYS,
                fee = Fee.CHARGED)
        @QueryMapping
        String tested() {
            return String.join("\n", PassedMethods.end());
        }
    }
}

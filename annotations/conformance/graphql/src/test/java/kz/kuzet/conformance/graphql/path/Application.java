package kz.kuzet.conformance.graphql.path;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.path.PassedMethods;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.graphql.EvidenceSource;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** A service that answers which methods of Kuzet its request has passed. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    EvidenceSource evidence() {
        return new GraphQlTestEvidence().logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
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

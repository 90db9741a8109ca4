package kz.kuzet.conformance.stomp.path;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.path.PassedMethods;
import kz.kuzet.conformance.stomp.Broker;
import kz.kuzet.spring.testing.MessageTestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.messaging.simp.annotation.SubscribeMapping;
import org.springframework.stereotype.Controller;

/** Answers with the methods of Kuzet that the frame has passed. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(Broker.class)
public class Application {

    @Bean
    MessageTestEvidence evidence() {
        return new MessageTestEvidence();
    }

    @Controller
    @PublicService(
            code = "passed",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Passed {

        @SubscribeMapping("/passed")
        String subscribe() {
            return String.join("\n", PassedMethods.end());
        }
    }
}

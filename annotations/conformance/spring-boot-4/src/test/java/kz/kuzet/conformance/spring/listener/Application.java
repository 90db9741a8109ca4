package kz.kuzet.conformance.spring.listener;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A portal with one service; the tests add listeners. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @RestController
    static class Heard {

        @PublicService(
                code = "heard",
                name = "-",
                disclosureRisk = DisclosureRisk.PRESENT,
                databaseChange = DatabaseChange.UNCHANGED,
                term = 5,
                termUnit = TermUnit.MINUTES,
                fee = Fee.FREE)
        @PostMapping("/heard")
        String send() {
            return "sent";
        }
    }
}

package kz.kuzet.conformance.spring.doors.mixed;

import kz.kuzet.CallsGuard;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controllers whose handlers arrive over HTTP and as messages. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @RestController
    @PublicService(
            code = "doors_mixed",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class Mixed {

        @PostMapping("/mixed")
        String send() {
            return Calls.made("mixed");
        }

        @MessageMapping("mixed")
        void receive() {
            Calls.made("message");
        }
    }

    @RestController
    @CallsGuard
    @PublicService(
            code = "doors_calling",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class Calling {

        @PostMapping("/calling")
        String send() {
            return Calls.made("calling");
        }

        @MessageMapping("calling")
        void receive() {
            Calls.made("message");
        }
    }
}

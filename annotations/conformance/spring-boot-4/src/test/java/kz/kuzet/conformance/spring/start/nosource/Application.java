package kz.kuzet.conformance.spring.start.nosource;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Nobody says what recipients have shown, although a handler has a guard. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @RestController
    @PublicService(
            code = "no_source",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Endpoint {

        @PostMapping("/no-source")
        String send() {
            return Calls.made("no-source");
        }
    }
}

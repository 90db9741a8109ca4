package kz.kuzet.conformance.spring.functions.closed;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** A service that no function provides. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class Application {

    @PublicService(
            code = "f_closed",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    static final class Closed {}
}

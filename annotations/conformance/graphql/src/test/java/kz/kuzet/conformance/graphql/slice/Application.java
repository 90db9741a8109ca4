package kz.kuzet.conformance.graphql.slice;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** A portal of which one controller is tested. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    /** The tested one. */
    @Controller
    @PublicService(
            code = "graphql_slice_tested",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class Tested {
        @QueryMapping
        String tested() {
            return Calls.made("tested");
        }
    }
}

package kz.kuzet.conformance.spring.doors.slice;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.GuardFilters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Functions of the portal; a test of them imports this class. */
@Configuration(proxyBeanMethods = false)
@PublicService(
        code = "doors_function",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 5,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
public class Functions {

    @Bean
    public RouterFunction<ServerResponse> router() {
        return RouterFunctions.route()
                .POST("/function", request -> ServerResponse.ok().body(Calls.made("function")))
                .filter(GuardFilters.guard(FunctionsGuard.GUARD))
                .build();
    }
}

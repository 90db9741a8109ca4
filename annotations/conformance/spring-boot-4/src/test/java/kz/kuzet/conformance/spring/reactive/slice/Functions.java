package kz.kuzet.conformance.spring.reactive.slice;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.webflux.ReactiveGuardFilters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Functions of the portal; a test of them imports this class. */
@Configuration(proxyBeanMethods = false)
@PublicService(
        code = "slice_function",
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
                .POST("/function", request -> ServerResponse.ok().bodyValue(Calls.made("function")))
                .filter(ReactiveGuardFilters.guard(FunctionsGuard.GUARD))
                .build();
    }
}

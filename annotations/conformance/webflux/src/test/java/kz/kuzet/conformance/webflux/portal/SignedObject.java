package kz.kuzet.conformance.webflux.portal;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import reactor.core.publisher.Mono;

/** A handler that is an object as a whole. */
@Component
@PublicService(
        code = "x_object",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 5,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
class SignedObject implements WebHandler {

    @Override
    public Mono<Void> handle(ServerWebExchange exchange) {
        Calls.made("object");
        exchange.getResponse().getHeaders().set("Called", "object");
        return exchange.getResponse().setComplete();
    }
}

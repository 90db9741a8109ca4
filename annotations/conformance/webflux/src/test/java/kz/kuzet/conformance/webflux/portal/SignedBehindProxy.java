package kz.kuzet.conformance.webflux.portal;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import reactor.core.publisher.Mono;

/** A controller that only its target classifies. */
@PublicService(
        code = "x_proxied",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 5,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
class SignedBehindProxy implements Contract {

    @Override
    public Mono<String> proxied(String body) {
        return Mono.just(Calls.made("proxied") + " " + body);
    }
}

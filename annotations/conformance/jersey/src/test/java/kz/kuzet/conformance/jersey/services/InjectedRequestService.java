package kz.kuzet.conformance.jersey.services;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.ABSENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import kz.kuzet.PublicService;
import kz.kuzet.jakarta.GrantedDecision;

/** Has the request injected, which is Jersey's own, and asks it for the decision. */
@Path("injected")
@PublicService(
        code = "injected",
        name = "injected",
        disclosureRisk = ABSENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public class InjectedRequestService {

    @POST
    public String send(@Context ContainerRequestContext request) {
        return GrantedDecision.of(request).orElseThrow().toString();
    }
}

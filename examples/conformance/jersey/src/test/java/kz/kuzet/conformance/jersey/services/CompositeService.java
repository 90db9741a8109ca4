package kz.kuzet.conformance.jersey.services;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.jakarta.GrantedDecision;

/** Joins two services under one signature, and asks the guard of each, and that of one which it does not join. */
@Path("composite")
@PublicService(
        code = "composite",
        name = "CompositeService",
        composedOf = {"otp", "eds"},
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public class CompositeService {

    @GET
    @PreparesRequest
    public String form(@Context ContainerRequestContext request) {
        Decision.Granted granted = GrantedDecision.of(request).orElseThrow();
        return SignatureServiceGuard.GUARD.decideAsComponent(granted).toString();
    }

    @POST
    public String send(@Context ContainerRequestContext request) {
        Decision.Granted granted = GrantedDecision.of(request).orElseThrow();
        return OneTimePasswordServiceGuard.GUARD.decideAsComponent(granted)
                + "; " + SignatureServiceGuard.GUARD.decideAsComponent(granted)
                + "; " + PermitServiceGuard.GUARD.decideAsComponent(granted);
    }
}

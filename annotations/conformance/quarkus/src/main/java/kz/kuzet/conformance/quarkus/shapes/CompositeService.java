package kz.kuzet.conformance.quarkus.shapes;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.jersey.services.OneTimePasswordServiceGuard;
import kz.kuzet.conformance.jersey.services.PermitServiceGuard;
import kz.kuzet.conformance.jersey.services.SignatureServiceGuard;
import kz.kuzet.guard.Decision;
import kz.kuzet.jakarta.GrantedDecision;

/** Joins two services under one signature, and asks the guard of each, and that of one which it does not join. */
@Path("composite")
@PublicService(
        code = "composite",
        name = "-",
        composedOf = {"otp", "eds"},
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class CompositeService {

    @POST
    public String send(@Context ContainerRequestContext request) {
        Decision.Granted granted = GrantedDecision.of(request).orElseThrow();
        return OneTimePasswordServiceGuard.GUARD.decideAsComponent(granted)
                + "; " + SignatureServiceGuard.GUARD.decideAsComponent(granted)
                + "; " + PermitServiceGuard.GUARD.decideAsComponent(granted);
    }
}

package kz.kuzet.conformance.jersey.services;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.guard.Decision;

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
    public String form() {
        Decision.Granted granted = DecisionAtHand.get();
        return SignatureServiceGuard.GUARD.decideAsComponent(granted).toString();
    }

    @POST
    public String send() {
        Decision.Granted granted = DecisionAtHand.get();
        return OneTimePasswordServiceGuard.GUARD.decideAsComponent(granted)
                + "; " + SignatureServiceGuard.GUARD.decideAsComponent(granted)
                + "; " + PermitServiceGuard.GUARD.decideAsComponent(granted);
    }
}

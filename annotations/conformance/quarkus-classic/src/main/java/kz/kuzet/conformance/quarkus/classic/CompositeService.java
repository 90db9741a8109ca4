package kz.kuzet.conformance.quarkus.classic;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.jersey.services.OneTimePasswordServiceGuard;
import kz.kuzet.conformance.jersey.services.PermitServiceGuard;
import kz.kuzet.conformance.jersey.services.SignatureServiceGuard;
import kz.kuzet.guard.Decision;

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
    public String send() {
        Decision.Granted granted = DecisionAtHand.get();
        return OneTimePasswordServiceGuard.GUARD.decideAsComponent(granted)
                + "; " + SignatureServiceGuard.GUARD.decideAsComponent(granted)
                + "; " + PermitServiceGuard.GUARD.decideAsComponent(granted);
    }
}

package kz.kuzet.conformance.quarkus.shapes;

import jakarta.ws.rs.POST;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

/** Stands in its place, and asks for a signature. */
@PublicService(
        code = "located_below",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class LocatedBelow extends Located {

    @Override
    @POST
    public String send(String body) {
        return "sent below: " + body;
    }
}

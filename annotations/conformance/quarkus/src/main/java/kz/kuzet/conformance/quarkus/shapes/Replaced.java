package kz.kuzet.conformance.quarkus.shapes;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

/** An alternative bean is called in its place. */
@Path("replaced")
@PublicService(
        code = "replaced",
        name = "-",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class Replaced {

    @POST
    public String send(String body) {
        return "replaced: " + body;
    }
}

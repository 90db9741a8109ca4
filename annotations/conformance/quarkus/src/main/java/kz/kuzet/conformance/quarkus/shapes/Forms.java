package kz.kuzet.conformance.quarkus.shapes;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.quarkus.Threads;

/** A form whose fields are parameters. */
@Path("forms")
@PublicService(
        code = "forms",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class Forms {

    @POST
    @Path("blocking")
    public String blocking(@FormParam("a") String a, @FormParam("b") String b) {
        return Threads.kind() + ": " + a + "," + b;
    }
}

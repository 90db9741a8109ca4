package kz.kuzet.conformance.spring.jersey.unregistered;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;

/** A resource for which login and password suffice. */
@Path("/certificate")
@PublicService(
        code = "jersey_unregistered",
        name = "-",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 5,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class Certificate {

    @POST
    public String send(String body) {
        return Calls.made("certificate");
    }
}

package kz.kuzet.conformance.quarkus.shapes;

import jakarta.ws.rs.POST;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

/** A sub-resource that asks for login and password. */
@PublicService(
        code = "located",
        name = "-",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class Located {

    @POST
    public String send(String body) {
        return "sent: " + body;
    }
}

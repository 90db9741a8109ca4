package kz.kuzet.conformance.jersey.shapes;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.POST;
import kz.kuzet.PublicService;

/** A sub-resource: it can be reached only through a locator. */
@PublicService(
        code = "located",
        name = "located",
        disclosureRisk = PRESENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public class Located {

    @POST
    public String send(String request) {
        return Calls.note("located");
    }
}

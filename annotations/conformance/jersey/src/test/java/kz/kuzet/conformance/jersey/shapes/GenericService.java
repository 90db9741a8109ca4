package kz.kuzet.conformance.jersey.shapes;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.Path;
import kz.kuzet.PublicService;

/** Binds a type parameter, so that the compiler adds a bridge. */
@Path("generic")
@PublicService(
        code = "generic",
        name = "generic",
        disclosureRisk = PRESENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public class GenericService implements GenericSending<String> {

    @Override
    public String send(String request) {
        return Calls.note("generic");
    }
}

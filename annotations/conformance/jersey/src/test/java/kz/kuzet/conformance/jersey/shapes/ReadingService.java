package kz.kuzet.conformance.jersey.shapes;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import kz.kuzet.PublicService;

/** Is provided by GET, from which Jakarta REST derives HEAD, and answers OPTIONS itself on one path. */
@Path("reading")
@PublicService(
        code = "reading",
        name = "reading",
        disclosureRisk = PRESENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public class ReadingService {

    @GET
    public String read() {
        return Calls.note("reading");
    }

    @OPTIONS
    @Path("options")
    public String options() {
        return Calls.note("options");
    }
}

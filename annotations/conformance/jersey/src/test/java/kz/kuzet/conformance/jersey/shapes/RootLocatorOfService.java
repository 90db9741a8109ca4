package kz.kuzet.conformance.jersey.shapes;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.Path;
import kz.kuzet.PublicService;

/** The same in a root resource. */
@Path("root-locator")
public class RootLocatorOfService {

    @PublicService(
            code = "root_locator",
            name = "root_locator",
            disclosureRisk = PRESENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    @Path("free")
    public Free locate() {
        return new Free();
    }
}

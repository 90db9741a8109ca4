package kz.kuzet.conformance.jersey.shapes;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.Path;
import kz.kuzet.PublicService;

/** A locator that is declared to be a service itself: it would be called before its guard. */
public class LocatorOfService {

    @PublicService(
            code = "locator",
            name = "locator",
            disclosureRisk = PRESENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    @Path("free")
    public Object locate() {
        return new Free();
    }
}

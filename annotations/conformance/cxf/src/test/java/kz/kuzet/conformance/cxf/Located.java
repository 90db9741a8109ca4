package kz.kuzet.conformance.cxf;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;

/** A sub-resource: CXF tells no feature of its methods. */
@PublicService(
        code = "located",
        name = "located",
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public class Located {

    @POST
    public String send(String request) {
        return "located";
    }

    /** Leads to it. */
    @Path("locators")
    @NotPublicService(reason = "only locates")
    public static class Locators {

        @Path("located")
        public Object locate() {
            return new Located();
        }

        @POST
        public String send(String request) {
            return "no service";
        }
    }
}

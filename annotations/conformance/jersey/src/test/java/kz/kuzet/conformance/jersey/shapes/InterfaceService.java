package kz.kuzet.conformance.jersey.shapes;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.PublicService;

/** All annotations stand on an interface. */
@Path("interface")
@PublicService(
        code = "interface",
        name = "interface",
        disclosureRisk = PRESENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public interface InterfaceService {

    @POST
    String send(String request);
}

package kz.kuzet.conformance.quarkus.shapes;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.path.PassedMethods;

/** Says which methods of Kuzet a request has passed, where these are recorded. */
@Path("passed")
public class Passed {

    @POST
    @PublicService(
            code = "passed",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    public String send() {
        return String.join("\n", PassedMethods.end());
    }

    /** The next request is recorded. */
    @GET
    @NotPublicService(reason = "For tests")
    public String begin() {
        PassedMethods.begin();
        return "";
    }
}

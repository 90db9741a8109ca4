package kz.kuzet.conformance.jersey.shapes;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;

/** Every method says for itself what it is. */
@Path("method")
public class MethodService {

    @PublicService(
            code = "method",
            name = "method",
            disclosureRisk = PRESENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    @POST
    public String send(String request) {
        return Calls.note("method");
    }

    @SuppressWarnings("KUZET216") // nothing is there to be changed
    @PublicService(
            code = "method_put",
            name = "method_put",
            disclosureRisk = PRESENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    @PUT
    public String replace(String request) {
        return Calls.note("method_put");
    }

    @GET
    @Path("form")
    @PreparesRequest("method")
    public String form() {
        return Calls.note("form");
    }

    @GET
    @NotPublicService(reason = "says that the service is there")
    public String open() {
        return Calls.note("open");
    }

    @DELETE
    @NotPublicService(reason = "takes nothing and gives nothing")
    public void nothing() {
        Calls.note("nothing");
    }
}

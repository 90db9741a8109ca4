package kz.kuzet.conformance.jersey.services;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.WORKING_DAYS;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import kz.kuzet.PublicService;

/** Takes requests that stand in the address as well as in the body, by every method. */
@Path("formed{rest: .*}")
@PublicService(
        code = "f 4/\"қ%\"",
        name = "FormedService",
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 5,
        termUnit = WORKING_DAYS,
        fee = FREE)
public class FormedService {

    @Context
    private UriInfo address;

    @GET
    public String get() {
        return amount();
    }

    @POST
    public String post(String body) {
        return amount() + " " + body;
    }

    @PUT
    public String put(String body) {
        return amount() + " " + body;
    }

    @PATCH
    public String patch(String body) {
        return amount() + " " + body;
    }

    @DELETE
    public String delete(String body) {
        return amount() + " " + body;
    }

    private String amount() {
        return String.valueOf(address.getQueryParameters().getFirst("amount"));
    }
}

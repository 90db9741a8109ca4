package kz.kuzet.conformance.jersey.services;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.ABSENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.ServiceResult.PERMIT;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;

/** One point, but a permit: the signature. */
@Path("permit")
@PublicService(
        code = "permit",
        name = "PermitService",
        result = PERMIT,
        disclosureRisk = ABSENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public class PermitService {

    @GET
    @PreparesRequest
    public String form() {
        return "form";
    }

    @POST
    public String send(String request) {
        return "sent: " + request;
    }
}

package kz.kuzet.conformance.jersey.services;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;

/** Four points: the signature. */
@Path("eds")
@PublicService(
        code = "eds",
        name = "SignatureService",
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public class SignatureService {

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

package kz.kuzet.conformance.jersey.services;

import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_EDS;
import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;

/** Two points, but the provider asks for the signature alone. */
@Path("pinned")
@PublicService(
        code = "pinned",
        name = "PinnedToSignatureService",
        disclosureRisk = PRESENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE,
        method = LOGIN_PASSWORD_EDS)
public class PinnedToSignatureService {

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

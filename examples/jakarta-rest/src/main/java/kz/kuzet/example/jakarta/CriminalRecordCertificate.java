package kz.kuzet.example.jakarta;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.ServiceResult.CERTIFICATE;
import static kz.kuzet.TermUnit.WORKING_DAYS;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;

/** Three points: the request has to be confirmed by a one-time password. To see what it asks for, login and password suffice. */
@Path("criminal-record")
@PublicService(
        code = "e_004",
        name = "Certificate of presence or absence of a criminal record",
        result = CERTIFICATE,
        disclosureRisk = PRESENT,
        databaseChange = UNCHANGED,
        term = 5,
        termUnit = WORKING_DAYS,
        fee = FREE)
public class CriminalRecordCertificate {

    @GET
    @PreparesRequest
    public String form() {
        return "Send {\"purpose\": \"…\"}\n";
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String send(String request) {
        return "Accepted: " + request + "\n";
    }
}

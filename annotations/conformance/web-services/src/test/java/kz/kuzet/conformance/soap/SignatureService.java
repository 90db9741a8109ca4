package kz.kuzet.conformance.soap;

import jakarta.jws.WebService;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.soap.contracts.Sending;

/** A service of which the Rules give a signature. */
@WebService(
        endpointInterface = "kz.kuzet.conformance.soap.contracts.Sending",
        targetNamespace = "urn:conformance",
        serviceName = "SignatureService")
@PublicService(
        code = "eds",
        name = "eds",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 10,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.CHARGED)
public class SignatureService implements Sending {

    @Override
    public String send(String request) {
        return Calls.note("eds: " + request);
    }

    @Override
    @PreparesRequest
    public String form() {
        return Calls.note("form of eds");
    }
}

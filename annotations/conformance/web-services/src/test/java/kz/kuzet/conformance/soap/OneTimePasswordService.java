package kz.kuzet.conformance.soap;

import jakarta.jws.WebService;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.soap.contracts.Sending;

/** A service of which the Rules give a one-time password. */
@WebService(
        endpointInterface = "kz.kuzet.conformance.soap.contracts.Sending",
        targetNamespace = "urn:conformance",
        serviceName = "OneTimePasswordService")
@PublicService(
        code = "otp",
        name = "otp",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class OneTimePasswordService implements Sending {

    @Override
    public String send(String request) {
        return Calls.note("otp: " + request);
    }

    @Override
    @PreparesRequest
    public String form() {
        return Calls.note("form of otp");
    }
}

package kz.kuzet.conformance.soap;

import jakarta.jws.WebService;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.soap.contracts.Sending;

/** A service of which the Rules give login and password. */
@WebService(
        endpointInterface = "kz.kuzet.conformance.soap.contracts.Sending",
        targetNamespace = "urn:conformance",
        serviceName = "LoginService")
@PublicService(
        code = "login",
        name = "login",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class LoginService implements Sending {

    @Override
    public String send(String request) {
        return Calls.note("login: " + request);
    }

    @Override
    @PreparesRequest
    public String form() {
        return Calls.note("form of login");
    }
}

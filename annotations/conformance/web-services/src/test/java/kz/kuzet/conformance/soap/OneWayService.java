package kz.kuzet.conformance.soap;

import jakarta.jws.WebService;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.soap.contracts.Notifying;

/** A service that answers nothing. */
@WebService(
        endpointInterface = "kz.kuzet.conformance.soap.contracts.Notifying",
        targetNamespace = "urn:conformance",
        serviceName = "OneWayService")
@PublicService(
        code = "one-way",
        name = "one-way",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 10,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.CHARGED)
public class OneWayService implements Notifying {

    @Override
    public void tell(String request) {
        Calls.note("told: " + request);
    }
}

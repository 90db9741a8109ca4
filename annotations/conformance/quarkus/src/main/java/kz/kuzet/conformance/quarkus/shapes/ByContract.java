package kz.kuzet.conformance.quarkus.shapes;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.quarkus.contracts.Contract;

/** The class is judged, not the interface with the address. */
@PublicService(
        code = "by_contract",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class ByContract implements Contract {

    @Override
    public String send(String body) {
        return "sent: " + body;
    }
}

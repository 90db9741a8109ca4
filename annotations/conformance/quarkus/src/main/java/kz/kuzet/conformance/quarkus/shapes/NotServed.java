package kz.kuzet.conformance.quarkus.shapes;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

/** No handler leads to it. The properties name it as not offered. */
@PublicService(
        code = "not-served",
        name = "-",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class NotServed {

    public String send() {
        return "sent";
    }
}

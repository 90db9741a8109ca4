package kz.example;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

public class TaxEndpoint {

    @PreparesRequest("e_060")
    String form() {
        return "";
    }

    @PublicService(
            code = "e_060",
            name = "Statement of tax arrears",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 1,
            termUnit = TermUnit.HOURS,
            fee = Fee.FREE)
    String arrears(String iin) {
        return iin;
    }

    @PublicService(
            code = "e_061",
            name = "Refund of tax",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 15,
            termUnit = TermUnit.CALENDAR_DAYS,
            fee = Fee.FREE)
    void refund() {}

    @NotPublicService(reason = "asked by the load balancer only")
    String health() {
        return "up";
    }
}

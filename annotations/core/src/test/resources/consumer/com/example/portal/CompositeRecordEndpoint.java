package com.example.portal;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

class CompositeRecordEndpoint {

    @PreparesRequest("e_100")
    void select() {}

    @PublicService(
            code = "e_100",
            name = "Criminal record and residence",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 1,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE,
            composedOf = {"e_004", "e_005"})
    void send() {}

    @NotPublicService(reason = "tells whether the server is alive")
    void health() {}
}

package kz.example;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

class Registry {

    interface Land {

        @PublicService(
                code = "e_050",
                name = "Extract from the land register",
                disclosureRisk = DisclosureRisk.ABSENT,
                databaseChange = DatabaseChange.UNCHANGED,
                term = 20,
                termUnit = TermUnit.MINUTES,
                fee = Fee.CHARGED)
        class Extract<T> {}
    }
}

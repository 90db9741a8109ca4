package kz.example;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

@PublicService(
        code = "c_001",
        name = "Birth of a child",
        composedOf = {"e_020", "e_021"},
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 5,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
public class Birth {}

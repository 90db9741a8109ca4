package kz.example;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

@PublicService(
        code = "e_001",
        name = "Opening hours of the state body",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 1,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class CalendarEndpoint {}

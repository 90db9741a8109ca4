package kz.example;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

@PublicService(
        code = "e_021",
        name = "Allowance for the birth of a child",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 5,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
public class BirthAllowance {}

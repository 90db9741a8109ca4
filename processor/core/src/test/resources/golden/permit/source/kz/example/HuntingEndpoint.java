package kz.example;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;

@PublicService(
        code = "e_010",
        name = "Permit to hunt",
        result = ServiceResult.PERMIT,
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 1,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
public class HuntingEndpoint {}

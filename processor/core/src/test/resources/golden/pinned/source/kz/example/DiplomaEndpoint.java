package kz.example;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

@PublicService(
        code = "e_040",
        name = "Recognition of a diploma",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 2,
        termUnit = TermUnit.MONTHS,
        fee = Fee.CHARGED,
        method = AuthenticationMethod.LOGIN_PASSWORD_EDS)
public class DiplomaEndpoint {}

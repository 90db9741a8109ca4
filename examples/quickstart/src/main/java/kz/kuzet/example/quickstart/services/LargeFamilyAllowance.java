package kz.kuzet.example.quickstart.services;

import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_EDS;
import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.WORKING_DAYS;

import kz.kuzet.PublicService;

/** States the method that its author expects: the build fails if the Rules give another. */
@PublicService(
        code = "00402014",
        name = "Allowance to large families",
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 7,
        termUnit = WORKING_DAYS,
        fee = FREE,
        method = LOGIN_PASSWORD_EDS)
public class LargeFamilyAllowance {}

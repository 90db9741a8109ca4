package kz.kuzet.example.quickstart.services;

import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_EDS;
import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.ABSENT;
import static kz.kuzet.Fee.CHARGED;
import static kz.kuzet.TermUnit.WORKING_DAYS;

import kz.kuzet.PublicService;

/** Three points, for which the Rules give a one-time password. The provider asks for the signature in its place, which is lawful. */
@PublicService(
        code = "209pass_mon",
        name = "Apostille on education documents",
        disclosureRisk = ABSENT,
        databaseChange = UNCHANGED,
        term = 15,
        termUnit = WORKING_DAYS,
        fee = CHARGED,
        method = LOGIN_PASSWORD_EDS)
public class EducationApostille {}

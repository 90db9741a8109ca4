package kz.kuzet.example.quickstart.services;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.WORKING_DAYS;

import kz.kuzet.PublicService;

/** Ends with a certificate in hand, but changes the register of births: it does more than certify, so its result is {@code OTHER}. */
@PublicService(
        code = "pass014_mu",
        name = "Registration of the birth of a child",
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 2,
        termUnit = WORKING_DAYS,
        fee = FREE)
public class BirthRegistration {}

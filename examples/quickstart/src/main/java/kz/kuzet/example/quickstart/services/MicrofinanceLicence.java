package kz.kuzet.example.quickstart.services;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.CHARGED;
import static kz.kuzet.ServiceResult.PERMIT;
import static kz.kuzet.TermUnit.WORKING_DAYS;

import kz.kuzet.PublicService;

/** A permit: takes the signature whatever its total. */
@PublicService(
        code = "gov.kz/services/4491",
        name = "Licence for microfinance activity",
        result = PERMIT,
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 30,
        termUnit = WORKING_DAYS,
        fee = CHARGED)
public class MicrofinanceLicence {}

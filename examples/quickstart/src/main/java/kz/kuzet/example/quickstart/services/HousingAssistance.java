package kz.kuzet.example.quickstart.services;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.WORKING_DAYS;

import kz.kuzet.PublicService;

/** A scored service: five points. */
@PublicService(
        code = "gov.kz/services/3695",
        name = "Housing assistance",
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 6,
        termUnit = WORKING_DAYS,
        fee = FREE)
public class HousingAssistance {}

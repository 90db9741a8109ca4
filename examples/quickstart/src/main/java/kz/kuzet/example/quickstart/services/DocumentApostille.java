package kz.kuzet.example.quickstart.services;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.ABSENT;
import static kz.kuzet.Fee.CHARGED;
import static kz.kuzet.TermUnit.WORKING_DAYS;

import kz.kuzet.PublicService;

/** The part of {@link CertificateWithApostille} that is charged for. Its code is made up: the portal gives it none. */
@PublicService(
        code = "apostille",
        name = "Apostille of an official document",
        disclosureRisk = ABSENT,
        databaseChange = UNCHANGED,
        term = 8,
        termUnit = WORKING_DAYS,
        fee = CHARGED)
public class DocumentApostille {}

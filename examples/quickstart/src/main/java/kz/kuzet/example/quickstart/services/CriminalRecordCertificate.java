package kz.kuzet.example.quickstart.services;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.ServiceResult.CERTIFICATE;
import static kz.kuzet.TermUnit.WORKING_DAYS;

import kz.kuzet.PublicService;

/** Ten minutes on the portal, but five working days if an additional check is needed: the longest branch counts. */
@PublicService(
        code = "e_004",
        name = "Certificate of presence or absence of a criminal record",
        result = CERTIFICATE,
        disclosureRisk = PRESENT,
        databaseChange = UNCHANGED,
        term = 5,
        termUnit = WORKING_DAYS,
        fee = FREE)
public class CriminalRecordCertificate {}

package kz.kuzet.example.quickstart.services;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.CHARGED;
import static kz.kuzet.ServiceResult.CERTIFICATE;
import static kz.kuzet.TermUnit.WORKING_DAYS;

import kz.kuzet.PublicService;

/**
 * One application for two services: composite, so it takes the signature whatever its total. The portal publishes it under the code
 * of its first part; a code of its own is made up here.
 */
@PublicService(
        code = "e_004_apostille",
        name = "Criminal record certificate with apostille (one application)",
        result = CERTIFICATE,
        disclosureRisk = PRESENT,
        databaseChange = UNCHANGED,
        term = 8,
        termUnit = WORKING_DAYS,
        fee = CHARGED,
        composedOf = {"e_004", "apostille"})
public class CertificateWithApostille {}

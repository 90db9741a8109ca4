package kz.example;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;

@PublicService(
        code = "e_004",
        name = "Certificate of presence or absence of a criminal record",
        result = ServiceResult.CERTIFICATE,
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE,
        riskAssessment = "Order No. 17 of the Committee, appendix 3")
class CriminalRecordEndpoint {}

package kz.kuzet.example.portal.service;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.ServiceResult.CERTIFICATE;
import static kz.kuzet.TermUnit.WORKING_DAYS;
import static kz.kuzet.example.portal.service.RiskAssessment.OWN_ASSESSMENT;

import kz.kuzet.PublicService;
import kz.kuzet.example.portal.request.FieldKind;
import kz.kuzet.example.portal.request.RequestField;
import kz.kuzet.example.portal.request.RequestForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Ten minutes on the portal, but five working days if an additional check is needed: the longest branch counts. */
@Controller
@RequestMapping("/services/criminal-record")
@PublicService(
        code = "e_004",
        name = "Certificate of presence or absence of a criminal record",
        result = CERTIFICATE,
        disclosureRisk = PRESENT,
        databaseChange = UNCHANGED,
        term = 5,
        termUnit = WORKING_DAYS,
        fee = FREE,
        riskAssessment = OWN_ASSESSMENT)
class CriminalRecordCertificate extends ServiceEndpoint {

    CriminalRecordCertificate(ServiceDesk desk) {
        super(
                desk,
                CriminalRecordCertificateGuard.GUARD,
                "criminal-record",
                RequestForm.of(
                        RequestField.choice("purpose", "employer", "abroad", "other"),
                        RequestField.optional("formerSurname", FieldKind.TEXT)));
    }
}

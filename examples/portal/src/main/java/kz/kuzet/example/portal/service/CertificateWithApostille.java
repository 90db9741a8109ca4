package kz.kuzet.example.portal.service;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.CHARGED;
import static kz.kuzet.ServiceResult.CERTIFICATE;
import static kz.kuzet.TermUnit.WORKING_DAYS;
import static kz.kuzet.example.portal.service.RiskAssessment.OWN_ASSESSMENT;

import kz.kuzet.PublicService;
import kz.kuzet.example.portal.request.FieldKind;
import kz.kuzet.example.portal.request.RequestField;
import kz.kuzet.example.portal.request.RequestForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** One application for two services: composite, so one signature covers both. A code of its own is made up here. */
@Controller
@RequestMapping("/services/certificate-with-apostille")
@PublicService(
        code = "e_004_apostille",
        name = "Criminal record certificate with apostille (one application)",
        result = CERTIFICATE,
        disclosureRisk = PRESENT,
        databaseChange = UNCHANGED,
        term = 8,
        termUnit = WORKING_DAYS,
        fee = CHARGED,
        composedOf = {"e_004", "apostille"},
        riskAssessment = OWN_ASSESSMENT)
class CertificateWithApostille extends ServiceEndpoint {

    CertificateWithApostille(ServiceDesk desk) {
        super(
                desk,
                CertificateWithApostilleGuard.GUARD,
                "certificate-with-apostille",
                RequestForm.of(
                        RequestField.required("country", FieldKind.TEXT),
                        RequestField.choice("delivery", "electronic", "office")));
    }
}

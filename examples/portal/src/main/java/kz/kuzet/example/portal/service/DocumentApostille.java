package kz.kuzet.example.portal.service;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.ABSENT;
import static kz.kuzet.Fee.CHARGED;
import static kz.kuzet.TermUnit.WORKING_DAYS;
import static kz.kuzet.example.portal.service.RiskAssessment.OWN_ASSESSMENT;

import kz.kuzet.PublicService;
import kz.kuzet.example.portal.request.FieldKind;
import kz.kuzet.example.portal.request.RequestField;
import kz.kuzet.example.portal.request.RequestForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The part of {@link CertificateWithApostille} that is charged for. Its code is made up: the portal gives it none.
 */
@Controller
@RequestMapping("/services/document-apostille")
@PublicService(
        code = "apostille",
        name = "Apostille of an official document",
        disclosureRisk = ABSENT,
        databaseChange = UNCHANGED,
        term = 8,
        termUnit = WORKING_DAYS,
        fee = CHARGED,
        riskAssessment = OWN_ASSESSMENT)
class DocumentApostille extends ServiceEndpoint {

    DocumentApostille(ServiceDesk desk) {
        super(
                desk,
                DocumentApostilleGuard.GUARD,
                "document-apostille",
                RequestForm.of(
                        RequestField.required("documentNumber", FieldKind.TEXT),
                        RequestField.required("documentDate", FieldKind.DATE),
                        RequestField.required("country", FieldKind.TEXT)));
    }
}

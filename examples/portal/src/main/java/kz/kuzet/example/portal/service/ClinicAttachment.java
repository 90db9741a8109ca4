package kz.kuzet.example.portal.service;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.WORKING_DAYS;
import static kz.kuzet.example.portal.service.RiskAssessment.OWN_ASSESSMENT;

import kz.kuzet.PublicService;
import kz.kuzet.example.portal.request.FieldKind;
import kz.kuzet.example.portal.request.RequestField;
import kz.kuzet.example.portal.request.RequestForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A scored service: five points. */
@Controller
@RequestMapping("/services/clinic-attachment")
@PublicService(
        code = "gov.kz/services/3176",
        name = "Attachment to a primary health care organisation",
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 1,
        termUnit = WORKING_DAYS,
        fee = FREE,
        riskAssessment = OWN_ASSESSMENT)
class ClinicAttachment extends ServiceEndpoint {

    ClinicAttachment(ServiceDesk desk) {
        super(
                desk,
                ClinicAttachmentGuard.GUARD,
                "clinic-attachment",
                RequestForm.of(
                        RequestField.required("clinic", FieldKind.TEXT),
                        RequestField.required("address", FieldKind.TEXT)));
    }
}

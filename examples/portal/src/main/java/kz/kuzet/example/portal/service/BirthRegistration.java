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

/**
 * Ends with a certificate in hand, but changes the register of births: it does more than certify, so its result is {@code OTHER}.
 */
@Controller
@RequestMapping("/services/birth-registration")
@PublicService(
        code = "pass014_mu",
        name = "Registration of the birth of a child",
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 2,
        termUnit = WORKING_DAYS,
        fee = FREE,
        riskAssessment = OWN_ASSESSMENT)
class BirthRegistration extends ServiceEndpoint {

    BirthRegistration(ServiceDesk desk) {
        super(
                desk,
                BirthRegistrationGuard.GUARD,
                "birth-registration",
                RequestForm.of(
                        RequestField.required("childName", FieldKind.TEXT),
                        RequestField.required("birthDate", FieldKind.DATE),
                        RequestField.required("birthPlace", FieldKind.TEXT)));
    }
}

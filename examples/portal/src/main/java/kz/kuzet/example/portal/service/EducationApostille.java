package kz.kuzet.example.portal.service;

import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_EDS;
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
 * Three points, for which the Rules give a one-time password. The provider asks for the signature in its place, which is lawful.
 */
@Controller
@RequestMapping("/services/education-apostille")
@PublicService(
        code = "209pass_mon",
        name = "Apostille on education documents",
        disclosureRisk = ABSENT,
        databaseChange = UNCHANGED,
        term = 15,
        termUnit = WORKING_DAYS,
        fee = CHARGED,
        method = LOGIN_PASSWORD_EDS,
        riskAssessment = OWN_ASSESSMENT)
class EducationApostille extends ServiceEndpoint {

    EducationApostille(ServiceDesk desk) {
        super(
                desk,
                EducationApostilleGuard.GUARD,
                "education-apostille",
                RequestForm.of(
                        RequestField.required("school", FieldKind.TEXT),
                        RequestField.required("documentNumber", FieldKind.TEXT),
                        RequestField.required("documentDate", FieldKind.DATE)));
    }
}

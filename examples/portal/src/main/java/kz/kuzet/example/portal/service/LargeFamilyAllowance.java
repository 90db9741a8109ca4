package kz.kuzet.example.portal.service;

import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_EDS;
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

/** States the method that its author expects: the build fails if the Rules give another. */
@Controller
@RequestMapping("/services/large-family-allowance")
@PublicService(
        code = "00402014",
        name = "Allowance to large families",
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 7,
        termUnit = WORKING_DAYS,
        fee = FREE,
        method = LOGIN_PASSWORD_EDS,
        riskAssessment = OWN_ASSESSMENT)
class LargeFamilyAllowance extends ServiceEndpoint {

    LargeFamilyAllowance(ServiceDesk desk) {
        super(
                desk,
                LargeFamilyAllowanceGuard.GUARD,
                "large-family-allowance",
                RequestForm.of(
                        RequestField.required("children", FieldKind.COUNT),
                        RequestField.required("bankAccount", FieldKind.TEXT)));
    }
}

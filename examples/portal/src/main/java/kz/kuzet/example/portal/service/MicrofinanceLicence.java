package kz.kuzet.example.portal.service;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.CHARGED;
import static kz.kuzet.ServiceResult.PERMIT;
import static kz.kuzet.TermUnit.WORKING_DAYS;
import static kz.kuzet.example.portal.service.RiskAssessment.OWN_ASSESSMENT;

import kz.kuzet.PublicService;
import kz.kuzet.example.portal.request.FieldKind;
import kz.kuzet.example.portal.request.RequestField;
import kz.kuzet.example.portal.request.RequestForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A permit: takes the signature whatever its total. */
@Controller
@RequestMapping("/services/microfinance-licence")
@PublicService(
        code = "gov.kz/services/4491",
        name = "Licence for microfinance activity",
        result = PERMIT,
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 30,
        termUnit = WORKING_DAYS,
        fee = CHARGED,
        riskAssessment = OWN_ASSESSMENT)
class MicrofinanceLicence extends ServiceEndpoint {

    MicrofinanceLicence(ServiceDesk desk) {
        super(
                desk,
                MicrofinanceLicenceGuard.GUARD,
                "microfinance-licence",
                RequestForm.of(
                        RequestField.required("organisation", FieldKind.TEXT),
                        RequestField.required("organisationBin", FieldKind.NUMBER_OF_PERSON),
                        RequestField.required("address", FieldKind.TEXT)));
    }
}

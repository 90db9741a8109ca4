package kz.kuzet.example.portal.service;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.CHARGED;
import static kz.kuzet.TermUnit.HOURS;
import static kz.kuzet.example.portal.service.RiskAssessment.OWN_ASSESSMENT;

import kz.kuzet.PublicService;
import kz.kuzet.example.portal.request.RequestField;
import kz.kuzet.example.portal.request.RequestForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Six points. Whether it is a permit in the sense of Appendix 1, para 2 is not published; the signature it takes either way.
 */
@Controller
@RequestMapping("/services/driving-licence")
@SuppressWarnings("KUZET210") // see above
@PublicService(
        code = "gov.kz/services/3131",
        name = "Issue or exchange of a driver's licence",
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 2,
        termUnit = HOURS,
        fee = CHARGED,
        riskAssessment = OWN_ASSESSMENT)
class DrivingLicence extends ServiceEndpoint {

    DrivingLicence(ServiceDesk desk) {
        super(
                desk,
                DrivingLicenceGuard.GUARD,
                "driving-licence",
                RequestForm.of(
                        RequestField.choice("category", "A", "B", "C", "D"),
                        RequestField.choice("reason", "first", "expired", "lost")));
    }
}

package kz.kuzet.example.portal.service;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.ABSENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;
import static kz.kuzet.example.portal.service.RiskAssessment.OWN_ASSESSMENT;

import kz.kuzet.PublicService;
import kz.kuzet.example.portal.request.FieldKind;
import kz.kuzet.example.portal.request.RequestField;
import kz.kuzet.example.portal.request.RequestForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Made up, because none of the published services scores 1, the only total for which login and password suffice.
 */
@Controller
@RequestMapping("/services/queue-place")
@PublicService(
        code = "example_inquiry",
        name = "Place in the queue for a pre-school organisation",
        disclosureRisk = ABSENT,
        databaseChange = UNCHANGED,
        term = 1,
        termUnit = MINUTES,
        fee = FREE,
        riskAssessment = OWN_ASSESSMENT)
class QueuePlaceInquiry extends ServiceEndpoint {

    QueuePlaceInquiry(ServiceDesk desk) {
        super(
                desk,
                QueuePlaceInquiryGuard.GUARD,
                "queue-place",
                RequestForm.of(RequestField.required("queueNumber", FieldKind.TEXT)));
    }
}

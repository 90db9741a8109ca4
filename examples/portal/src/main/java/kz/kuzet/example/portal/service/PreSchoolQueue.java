package kz.kuzet.example.portal.service;

import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD;
import static kz.kuzet.Channel.MOBILE_APPLICATION;
import static kz.kuzet.Channel.PORTAL;
import static kz.kuzet.Channel.SHORT_TEXT_MESSAGE;
import static kz.kuzet.DatabaseChange.CHANGED;
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
 * Exactly thirty minutes, which does not exceed thirty minutes and scores 0. Over short text messages no one-time password applies,
 * so the provider states what holds there.
 */
@Controller
@RequestMapping("/services/pre-school-queue")
@SuppressWarnings("KUZET211") // exactly 30 minutes it is
@PublicService(
        code = "037pass_mon",
        name = "Queue for and referral to a pre-school organisation",
        disclosureRisk = ABSENT,
        databaseChange = CHANGED,
        term = 30,
        termUnit = MINUTES,
        fee = FREE,
        channels = {PORTAL, MOBILE_APPLICATION, SHORT_TEXT_MESSAGE},
        messagingMethod = LOGIN_PASSWORD,
        riskAssessment = OWN_ASSESSMENT)
class PreSchoolQueue extends ServiceEndpoint {

    PreSchoolQueue(ServiceDesk desk) {
        super(
                desk,
                PreSchoolQueueGuard.GUARD,
                "pre-school-queue",
                RequestForm.of(
                        RequestField.required("childIin", FieldKind.NUMBER_OF_PERSON),
                        RequestField.required("desiredDate", FieldKind.DATE)));
    }
}

package kz.kuzet.conformance.openapi.portal;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Services that are declared one by one, beside their handlers. */
@RestController
class EveryMethod {

    @PublicService(
            code = "login",
            name = "Queue",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE,
            channels = {Channel.PORTAL, Channel.MOBILE_APPLICATION, Channel.INSTANT_MESSAGE, Channel.SHORT_TEXT_MESSAGE
            })
    @PostMapping("/login")
    String login(@RequestBody(required = false) String body) {
        return "login";
    }

    @PublicService(
            code = "otp",
            name = "Certificate",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    @PostMapping("/otp")
    String oneTimePassword(@RequestBody(required = false) String body) {
        return "otp";
    }

    @PublicService(
            code = "eds",
            name = "Registration",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    @PostMapping("/eds")
    String signature(@RequestBody(required = false) String body) {
        return "eds";
    }

    @PreparesRequest("eds")
    @GetMapping("/eds")
    String form() {
        return "form";
    }

    @PublicService(
            code = "permit",
            name = "Permit",
            result = ServiceResult.PERMIT,
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    @PostMapping("/permit")
    String permit(@RequestBody(required = false) String body) {
        return "permit";
    }

    @PublicService(
            code = "composite",
            name = "Birth of a child",
            composedOf = {"login", "otp"},
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    @PostMapping("/composite")
    String composite(@RequestBody(required = false) String body) {
        return "composite";
    }

    @PublicService(
            code = "pinned",
            name = "Certificate with a signature",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE,
            method = AuthenticationMethod.LOGIN_PASSWORD_EDS)
    @PostMapping("/pinned")
    String pinned(@RequestBody(required = false) String body) {
        return "pinned";
    }

    @PublicService(
            code = "messages",
            name = "Certificate by message",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE,
            channels = {Channel.SHORT_TEXT_MESSAGE, Channel.PORTAL},
            messagingMethod = AuthenticationMethod.LOGIN_PASSWORD)
    @PostMapping("/messages")
    String messages(@RequestBody(required = false) String body) {
        return "messages";
    }

    @PublicService(
            code = "only-messages",
            name = "Certificate by message and no other way",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE,
            channels = Channel.INSTANT_MESSAGE,
            messagingMethod = AuthenticationMethod.LOGIN_PASSWORD)
    @PostMapping("/only-messages")
    String onlyMessages(@RequestBody(required = false) String body) {
        return "only-messages";
    }

    @NotPublicService(reason = "tells whether the portal runs")
    @GetMapping("/health")
    String health() {
        return "health";
    }
}

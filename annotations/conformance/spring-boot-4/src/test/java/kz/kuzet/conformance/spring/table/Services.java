package kz.kuzet.conformance.spring.table;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One service of each method, and one that is offered over all channels. */
@RestController
public class Services {

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
        return "login: " + body;
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
        return "otp: " + body;
    }

    @PublicService(
            code = "messages",
            name = "Certificate by message",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE,
            channels = {Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE},
            messagingMethod = AuthenticationMethod.LOGIN_PASSWORD)
    @PostMapping("/messages")
    String messages(@RequestBody(required = false) String body) {
        return "messages: " + body;
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
        return "eds: " + body;
    }

    @PreparesRequest("eds")
    @GetMapping("/eds")
    String form() {
        return "form";
    }
}

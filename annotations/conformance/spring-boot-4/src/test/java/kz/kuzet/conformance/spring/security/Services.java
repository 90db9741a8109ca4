package kz.kuzet.conformance.spring.security;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Services for recipients whom Spring Security knows. */
@RestController
class Services {

    @PublicService(
            code = "s_login",
            name = "-",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 5,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    @PostMapping("/login-only")
    String login() {
        return "login";
    }

    @PublicService(
            code = "s_eds",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    @PostMapping("/eds")
    String eds(@RequestBody String body) {
        return "eds";
    }
}

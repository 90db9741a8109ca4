package kz.kuzet.conformance.spring.jersey.mixed;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller beside the resource. */
@RestController
@PublicService(
        code = "jersey_letter",
        name = "-",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 5,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class Letter {

    @PostMapping("/letter")
    String send() {
        return Calls.made("letter");
    }
}

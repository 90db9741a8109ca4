import kz.kuzet.*;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GoodHandlers {
    @PublicService(
        code = "gov.kz/services/3176",
        name = "Attachment to a primary health care organisation",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 1,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
    @PostMapping("/clinic")
    void attach() {}

    @GetMapping("/clinic/form")
    @PreparesRequest("gov.kz/services/3176")
    String form() {
        return "";
    }

    @GetMapping("/clinic/opening-hours")
    @NotPublicService(reason = "open information, asked for without a request")
    String openingHours() {
        return "";
    }
}

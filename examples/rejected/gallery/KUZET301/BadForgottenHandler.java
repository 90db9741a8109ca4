import kz.kuzet.*;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BadForgottenHandler {
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

    @DeleteMapping("/clinic")
    void detach() {}
}

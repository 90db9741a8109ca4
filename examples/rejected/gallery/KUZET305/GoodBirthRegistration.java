import kz.kuzet.*;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@PublicService(
    code = "pass014_mu",
    name = "Registration of the birth of a child",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 2, termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.FREE)
@RestController
class GoodBirthRegistration {
    @GetMapping("/births/form")
    @PreparesRequest
    String form() { return ""; }

    @PostMapping("/births/draft")
    @PreparesRequest
    @SuppressWarnings("KUZET305") // keeps a draft for the recipient; nothing is sent
    void saveDraft() {}

    @PostMapping("/births")
    void register() {}
}

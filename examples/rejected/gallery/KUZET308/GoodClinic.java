import kz.kuzet.*;
import org.springframework.web.bind.annotation.*;

@PublicService(
    code = "gov.kz/services/3176",
    name = "Attachment to a clinic",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 1,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.FREE)
@RestController
class GoodClinic {
    @PostMapping("/clinic")
    void attach() {}
}

import kz.kuzet.*;
import org.springframework.web.bind.annotation.*;

@SuppressWarnings("KUZET308") // kuzet-spring comes with the module that starts the application
@PublicService(
    code = "gov.kz/services/3177",
    name = "Detachment from a clinic",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 1,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.FREE)
@RestController
class GoodClinicOfLibrary {
    @PostMapping("/clinic")
    void attach() {}
}

import kz.kuzet.*;
import org.springframework.web.bind.annotation.*;

@PublicService(
    code = "gov.kz/services/2901",
    name = "Extract from the land cadastre",
    disclosureRisk = DisclosureRisk.ABSENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 20,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE)
@RestController
class GoodLandExtract {
    @GetMapping("/land")
    String extract() {
        return "";
    }
}

import kz.kuzet.*;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@PublicService(
    code = "e_004",
    name = "Certificate of presence or absence of a criminal record",
    result = ServiceResult.CERTIFICATE,
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 10,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE)
@RestController
class GoodSpringController {
    @GetMapping("/criminal-record/form")
    @PreparesRequest
    String form() {
        return "";
    }

    @PostMapping("/criminal-record")
    byte[] certificate() {
        return new byte[0];
    }
}

import kz.kuzet.*;
import org.springframework.web.bind.annotation.*;

@RestController
@SuppressWarnings("KUZET216") // the form is sent by PUT, and only an extract is made
@PublicService(
    code = "example_extract",
    name = "Extract from the register of addresses",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 10,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE)
class GoodExtract {
    @PutMapping("/extract")
    String extract(@RequestBody String address) {
        return address;
    }
}

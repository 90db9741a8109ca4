import kz.kuzet.*;
import org.springframework.web.bind.annotation.*;

@RestController
@PublicService(
    code = "example_address",
    name = "Change of the address of residence",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 10,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE)
class GoodChangeOfAddress {
    @PutMapping("/address")
    String change(@RequestBody String address) {
        return address;
    }
}

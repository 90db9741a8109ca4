import kz.kuzet.*;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BadInheritedHandler extends Withdrawal {
    @PublicService(
        code = "00402014",
        name = "Allowance to large families",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 7,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
    @PostMapping("/allowance")
    void apply() {}
}

abstract class Withdrawal {
    @DeleteMapping("/application")
    void withdraw() {}
}

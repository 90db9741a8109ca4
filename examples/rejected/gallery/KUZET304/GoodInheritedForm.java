import kz.kuzet.*;
import org.springframework.web.bind.annotation.RestController;

@PublicService(
    code = "00402014",
    name = "Allowance to large families",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 7,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.FREE)
@RestController
class GoodInheritedForm extends Form {}

import kz.kuzet.*;
import org.springframework.web.bind.annotation.*;

@PublicService(
    code = "pass014_mu",
    name = "Registration of the birth of a child",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 2,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.FREE)
@RestController
class GoodServiceOfClass {
    @PostMapping("/births")
    void register() {}

    @GetMapping("/births/health")
    @NotPublicService(reason = "health check")
    void health() {}
}

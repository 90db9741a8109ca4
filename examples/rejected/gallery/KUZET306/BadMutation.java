import kz.kuzet.*;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@PublicService(
    code = "gov.kz/services/3176",
    name = "Attachment to a clinic",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 1,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.FREE)
@Controller
class BadMutation {
    @PostMapping("/clinic")
    void attach() {}

    @MutationMapping
    String attachToClinic() {
        return "";
    }
}

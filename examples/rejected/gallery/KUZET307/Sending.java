import kz.kuzet.*;
import org.springframework.web.bind.annotation.PostMapping;

interface Sending {
    @PostMapping
    @PublicService(
        code = "gov.kz/services/3695",
        name = "Housing assistance",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 6,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
    void send();
}

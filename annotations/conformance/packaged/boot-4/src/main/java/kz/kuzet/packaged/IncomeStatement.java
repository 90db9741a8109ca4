package kz.kuzet.packaged;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service of the application itself. */
@PublicService(
        code = "pk_001",
        name = "Statement of income",
        result = ServiceResult.CERTIFICATE,
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
@RestController
public class IncomeStatement {

    @GetMapping("/income")
    public String statement() {
        return "statement";
    }
}

package kz.kuzet.conformance.spring.plain.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service, and a handler that fails. */
@RestController
public class Services {

    @PublicService(
            code = "p_shared",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    @RequestMapping("/service")
    String service() {
        return Calls.made("service");
    }

    @NotPublicService(reason = "leads to the error page")
    @PostMapping("/fail")
    void fail(HttpServletResponse response) throws IOException {
        response.sendError(418);
    }
}

package kz.kuzet.land;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service of a module that is packed as a library. The application brings the adapter. */
@SuppressWarnings("KUZET308")
@PublicService(
        code = "pk_002",
        name = "Change of the land register",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 3,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
@RestController
public class LandExtract {

    @PostMapping("/land")
    public String change() {
        return "changed";
    }
}

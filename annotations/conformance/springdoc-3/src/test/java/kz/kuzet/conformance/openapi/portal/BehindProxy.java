package kz.kuzet.conformance.openapi.portal;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The mapping is the interface's, the service is said by the class. */
@RestController
@NotPublicService(reason = "the class says otherwise")
interface BehindProxy {

    @PostMapping("/proxied")
    String proxied(@RequestBody(required = false) String body);

    @RestController
    @PublicService(
            code = "proxied",
            name = "Certificate behind a proxy",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 30,
            termUnit = TermUnit.MINUTES,
            fee = Fee.CHARGED)
    class Service implements BehindProxy {

        @Override
        public String proxied(@RequestBody(required = false) String body) {
            return "proxied";
        }
    }
}

package kz.kuzet.conformance.data.roles;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.data.rest.webmvc.BasePathAwareController;
import org.springframework.data.rest.webmvc.RepositoryRestController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Controllers that an application adds to Spring Data REST. */
final class Controllers {

    private Controllers() {}

    @RepositoryRestController
    public static class Sealing {

        @PublicService(
                code = "seal",
                name = "-",
                disclosureRisk = DisclosureRisk.PRESENT,
                databaseChange = DatabaseChange.CHANGED,
                term = 5,
                termUnit = TermUnit.MINUTES,
                fee = Fee.FREE)
        @PostMapping("/letters/{id}/seal")
        public ResponseEntity<String> seal(@PathVariable String id) {
            return ResponseEntity.ok(Calls.made("sealed " + id));
        }

        @NotPublicService(reason = "A form")
        @GetMapping("/letters/{id}/seal")
        public ResponseEntity<String> form(@PathVariable String id) {
            return ResponseEntity.ok("form " + id);
        }
    }

    @BasePathAwareController
    @PublicService(
            code = "stamps",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    public static class Stamps {

        @GetMapping("/stamps")
        public ResponseEntity<String> all() {
            return ResponseEntity.ok(Calls.made("stamps"));
        }
    }
}

package kz.kuzet.conformance.spring.start.stale;

import java.util.List;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.ServiceDeclaration;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The guard of its service is of an older declaration. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @Bean
    ServiceGuards guards() {
        return ServiceGuards.of(List.of(new OldGuard()));
    }

    @RestController
    @PublicService(
            code = "a_stale",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Endpoint {
        @PostMapping("/stale")
        String send() {
            return "stale";
        }
    }

    private static final class OldGuard extends ServiceGuard {
        OldGuard() {
            super(ServiceDeclaration.of("a_stale", "-")
                    .providedBy(Endpoint.class.getName())
                    .disclosureRisk(DisclosureRisk.ABSENT)
                    .databaseChange(DatabaseChange.UNCHANGED)
                    .term(5, TermUnit.MINUTES)
                    .fee(Fee.FREE)
                    .askingFor(AuthenticationMethod.LOGIN_PASSWORD));
        }
    }
}

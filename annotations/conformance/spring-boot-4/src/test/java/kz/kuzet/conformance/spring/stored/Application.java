package kz.kuzet.conformance.spring.stored;

import jakarta.servlet.http.HttpServletRequest;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.DecisionResponder;
import kz.kuzet.spring.EvidenceSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/** A portal that stores formed requests: the form names one, and its digest is what was confirmed. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    EvidenceSource evidence() {
        return new Stored();
    }

    static class Stored implements EvidenceSource {
        @Override
        public Evidence evidence(HttpServletRequest request) {
            return Evidence.ofLogin(Recipients.RECIPIENT, Channel.PORTAL)
                    .with(new Confirmation(Factor.EDS, Recipients.RECIPIENT, digest("42")));
        }

        @Override
        public RequestDigest formedRequest(HttpServletRequest request) {
            String id = request.getParameter("id");
            return id == null ? null : digest(id);
        }

        private static RequestDigest digest(String id) {
            return RequestDigest.over(id.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    /** Sends the recipient to a page. */
    @Bean
    DecisionResponder answers() {
        return (decision, answer, request, response) -> new ModelAndView("redirect:/confirm?why=" + answer.status());
    }

    @RestController
    static class Endpoint {
        @PublicService(
                code = "t_stored",
                name = "-",
                disclosureRisk = DisclosureRisk.PRESENT,
                databaseChange = DatabaseChange.CHANGED,
                term = 5,
                termUnit = TermUnit.WORKING_DAYS,
                fee = Fee.FREE)
        @PostMapping("/send")
        String send(@RequestParam String id) {
            return "sent " + id;
        }

        @PublicService(
                code = "t_login",
                name = "-",
                disclosureRisk = DisclosureRisk.ABSENT,
                databaseChange = DatabaseChange.UNCHANGED,
                term = 5,
                termUnit = TermUnit.MINUTES,
                fee = Fee.FREE)
        @PostMapping("/login-only")
        String login(@RequestParam(defaultValue = "nothing") String id) {
            return "sent " + id;
        }
    }
}

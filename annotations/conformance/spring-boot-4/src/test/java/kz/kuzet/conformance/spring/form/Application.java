package kz.kuzet.conformance.spring.form;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Evidence;
import kz.kuzet.spring.DecisionResponder;
import kz.kuzet.spring.EvidenceSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A portal with a form, whose source is a lambda. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    EvidenceSource evidence() {
        return request -> Evidence.ofLogin(Recipients.RECIPIENT, Channel.PORTAL);
    }

    /** Puts another body in the place of the one that arrived. */
    @Bean
    Filter replaces() {
        return (request, response, chain) -> chain.doFilter(
                new HttpServletRequestWrapper((HttpServletRequest) request) {
                    @Override
                    public ServletInputStream getInputStream() throws IOException {
                        return super.getInputStream();
                    }
                },
                response);
    }

    /** Shows something else than the problem document. */
    @Bean
    DecisionResponder answers() {
        return (decision, answer, request, response) -> {
            response.sendError(answer.status(), "page");
            return null;
        };
    }

    @RestController
    static class Form {
        @PublicService(
                code = "f_form",
                name = "-",
                disclosureRisk = DisclosureRisk.PRESENT,
                databaseChange = DatabaseChange.CHANGED,
                term = 5,
                termUnit = TermUnit.WORKING_DAYS,
                fee = Fee.FREE)
        @PostMapping("/form")
        String send(@RequestParam String a) {
            return a;
        }
    }
}

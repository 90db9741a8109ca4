package kz.kuzet.conformance.spring.formed;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A portal whose requests stand in the address as well as in the body. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @RestController
    @PublicService(
            code = "f 4/\"қ%\"",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Formed {
        @RequestMapping(
                path = {"/formed", "/formed/**"},
                method = {
                    RequestMethod.GET,
                    RequestMethod.POST,
                    RequestMethod.PUT,
                    RequestMethod.PATCH,
                    RequestMethod.DELETE
                })
        String any(@RequestBody(required = false) String body, @RequestParam(defaultValue = "nothing") String amount) {
            return amount + " " + body;
        }
    }

    @RestController
    @PublicService(
            code = "f_other",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Other {
        @RequestMapping("/other")
        String other(HttpMethod method, @RequestBody(required = false) String body) {
            return "other " + method + " " + body;
        }
    }

    /** Leads to the others, wherever the request says. */
    @Controller
    @NotPublicService(reason = "leads on")
    static class Leading {
        @RequestMapping("/forward")
        void forward(@RequestParam String to, HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            request.getRequestDispatcher(to).forward(request, response);
        }

        @RequestMapping("/forward-by-header")
        void byHeader(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
            request.getRequestDispatcher(request.getHeader("To")).forward(request, response);
        }

        @RequestMapping("/include")
        void include(@RequestParam String to, HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            request.getRequestDispatcher(to).include(request, response);
        }

        @RequestMapping("/dispatch")
        void dispatch(@RequestParam String to, HttpServletRequest request, HttpServletResponse response) {
            response.setHeader("Dispatched", to);
            AsyncContext async = request.startAsync();
            async.dispatch(to);
        }
    }
}

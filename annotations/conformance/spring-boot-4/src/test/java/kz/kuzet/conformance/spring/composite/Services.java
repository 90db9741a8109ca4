package kz.kuzet.conformance.spring.composite;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.spring.GrantedDecision;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each handler answers which services the decision covers by which it was called. */
@RestController
class Services {

    private static final List<ServiceGuard> GUARDS = List.of(
            Services_firstGuard.GUARD,
            Services_secondGuard.GUARD,
            Services_otherGuard.GUARD,
            Services_togetherGuard.GUARD);

    @PublicService(
            code = "c_first",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    @PostMapping("/first")
    String first(ServletRequest request) {
        return covered("first", request);
    }

    @PublicService(
            code = "c_second",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    @PostMapping("/second")
    String second(ServletRequest request) {
        return covered("second", request);
    }

    @PublicService(
            code = "c_other",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    @PostMapping("/other")
    String other(ServletRequest request) {
        return covered("other", request);
    }

    @PublicService(
            code = "c_together",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE,
            composedOf = {"c_first", "c_second"})
    @PostMapping({"/together", "/together/sent"})
    String together(ServletRequest request) {
        return covered("together", request);
    }

    @PreparesRequest("c_together")
    @GetMapping("/together")
    String form(ServletRequest request) {
        return covered("form", request);
    }

    @NotPublicService(reason = "-")
    @PostMapping("/free")
    String free(ServletRequest request) {
        return covered("free", request);
    }

    @NotPublicService(reason = "-")
    @PostMapping("/free/forward")
    void forward(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.getRequestDispatcher("/together").forward(request, response);
    }

    @PublicService(
            code = "c_handing",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE,
            composedOf = {"c_first", "c_second"})
    @PostMapping("/handing")
    void handing(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Calls.made("handing");
        request.getRequestDispatcher("/free").include(request, response);
        response.getOutputStream().print("; " + covered("handing", request));
    }

    private static String covered(String handler, ServletRequest request) {
        Decision.Granted granted = GrantedDecision.of(request).orElse(null);
        return Calls.made(handler) + " covers "
                + GUARDS.stream()
                        .map(guard -> guard.decideAsComponent(granted))
                        .filter(Decision.Granted.class::isInstance)
                        .map(decision -> decision.service().code() + " as " + decision.action())
                        .collect(Collectors.joining(", ", "[", "]"));
    }
}

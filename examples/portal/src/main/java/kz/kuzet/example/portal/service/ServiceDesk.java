package kz.kuzet.example.portal.service;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kz.kuzet.example.portal.recipient.LoggedIn;
import kz.kuzet.example.portal.request.FilledForm;
import kz.kuzet.example.portal.request.FormedRequest;
import kz.kuzet.example.portal.request.FormedRequests;
import kz.kuzet.guard.Decision;
import kz.kuzet.spring.GrantedDecision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Forms and sends requests on the pages of the portal, for every service alike. */
@Component
public class ServiceDesk {

    private final FormedRequests requests;
    private final Sending sending;
    private final LoggedIn loggedIn;

    ServiceDesk(FormedRequests requests, Sending sending, LoggedIn loggedIn) {
        this.requests = requests;
        this.sending = sending;
        this.loggedIn = loggedIn;
    }

    String form(OfferedService service, Model model) {
        return form(service, FilledForm.empty(), model);
    }

    String formRequest(OfferedService service, HttpServletRequest entered, Model model) {
        FilledForm filled = service.form().read(entered::getParameter);
        if (!filled.right()) {
            return form(service, filled, model);
        }
        FormedRequest request = requests.form(loggedIn.requiredAccount(), service.code(), filled.values(), null);
        return "redirect:/requests/" + request.id();
    }

    String send(OfferedService service, UUID id, HttpServletRequest request) {
        FormedRequest formed = requests.find(id, loggedIn.requiredAccount().iin())
                // The guard of one service must not send the request of another.
                .filter(found -> found.serviceCode().equals(service.code()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Decision.Granted granted = GrantedDecision.of(request)
                .orElseThrow(() -> new IllegalStateException("no guard has granted this request"));
        sending.send(formed, granted);
        return "redirect:/requests/" + id + "/receipt";
    }

    private static String form(OfferedService service, FilledForm filled, Model model) {
        model.addAttribute("service", service);
        model.addAttribute("filled", filled);
        return "form";
    }
}

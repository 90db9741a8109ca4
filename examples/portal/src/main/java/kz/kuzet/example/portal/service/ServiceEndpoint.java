package kz.kuzet.example.portal.service;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kz.kuzet.PreparesRequest;
import kz.kuzet.example.portal.request.RequestForm;
import kz.kuzet.guard.ServiceGuard;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What all services have in common: a form, the request that is formed of it, and its sending. A service adds its declaration and
 * its fields. Nothing here asks who the recipient is or what was confirmed: the guard has done so before a handler is called.
 *
 * <p>Two handlers only prepare a request, each of the service that its endpoint declares.
 */
public abstract class ServiceEndpoint {

    private final ServiceDesk desk;
    private final OfferedService service;

    /**
     * Declares what is offered.
     *
     * @param desk forms and sends requests
     * @param guard the guard that was generated for the endpoint
     * @param slug names the service in addresses
     * @param form what is asked of its recipient
     */
    protected ServiceEndpoint(ServiceDesk desk, ServiceGuard guard, String slug, RequestForm form) {
        this.desk = desk;
        this.service = new OfferedService(slug, guard.service(), form);
    }

    /**
     * Returns what is offered.
     *
     * @return the service
     */
    public final OfferedService service() {
        return service;
    }

    /**
     * Shows the form.
     *
     * @param model what the page shows
     * @return the page
     */
    @PreparesRequest
    @GetMapping("/request")
    public String form(Model model) {
        return desk.form(service, model);
    }

    /**
     * Forms the request of what was entered and stores it, or shows the form again with what is wrong.
     *
     * @param entered what was entered
     * @param model what the page shows
     * @return the page
     */
    @PreparesRequest
    @PostMapping("/request")
    @SuppressWarnings("KUZET305") // it stores the formed request; another handler sends it
    public String formRequest(HttpServletRequest entered, Model model) {
        return desk.formRequest(service, entered, model);
    }

    /**
     * Sends a formed request. The guard has granted it.
     *
     * @param id names the request
     * @param request the request to the portal, which holds the guard's decision
     * @return the receipt
     */
    @PostMapping("/requests/{id}/send")
    public String send(@PathVariable("id") UUID id, HttpServletRequest request) {
        return desk.send(service, id, request);
    }
}

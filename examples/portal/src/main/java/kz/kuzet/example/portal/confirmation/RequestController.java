package kz.kuzet.example.portal.confirmation;

import jakarta.servlet.http.HttpSession;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.NotPublicService;
import kz.kuzet.example.portal.PortalSettings;
import kz.kuzet.example.portal.catalogue.Catalogue;
import kz.kuzet.example.portal.recipient.LoggedIn;
import kz.kuzet.example.portal.request.FormedRequest;
import kz.kuzet.example.portal.request.FormedRequests;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.rules.AlternativeRule;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** Shows a recipient's own requests: what was formed, how it can be confirmed, and the receipt. */
@Controller
@NotPublicService(reason = "Shows the recipient's own stored requests; only the guard of a service lets one be sent")
class RequestController {

    private final OwnRequests own;
    private final LoggedIn loggedIn;
    private final FormedRequests requests;
    private final Confirmations confirmations;
    private final Catalogue catalogue;
    private final JsonMapper json;
    private final PortalSettings settings;

    RequestController(
            OwnRequests own,
            LoggedIn loggedIn,
            FormedRequests requests,
            Confirmations confirmations,
            Catalogue catalogue,
            JsonMapper json,
            PortalSettings settings) {
        this.own = own;
        this.loggedIn = loggedIn;
        this.requests = requests;
        this.confirmations = confirmations;
        this.catalogue = catalogue;
        this.json = json;
        this.settings = settings;
    }

    @GetMapping("/requests")
    String list(Model model) {
        model.addAttribute("requests", requests.of(loggedIn.requiredAccount().iin()));
        model.addAttribute("catalogue", catalogue);
        return "requests";
    }

    @GetMapping("/requests/{id}")
    String show(@PathVariable("id") UUID id, Model model, HttpSession session) {
        OwnRequests.Own found = own.find(id);
        if (found.request().sending().isPresent()) {
            return "redirect:/requests/" + id + "/receipt";
        }
        List<AuthenticationMethod> acceptable = List.copyOf(
                AlternativeRule.acceptable(found.service().descriptor().method()));
        Set<Factor> shown = shown(confirmations.of(found.request(), session.getId()));
        add(found, model);
        model.addAttribute("oneTimePassword", acceptable.contains(AuthenticationMethod.LOGIN_PASSWORD_OTP));
        model.addAttribute("signature", acceptable.contains(AuthenticationMethod.LOGIN_PASSWORD_EDS));
        model.addAttribute("confirmed", acceptable.stream().anyMatch(method -> shown.containsAll(Factor.of(method))));
        model.addAttribute("confirmedBy", shown);
        model.addAttribute("ncaLayer", settings.signature().ncaLayer());
        return "request";
    }

    @GetMapping("/requests/{id}/receipt")
    String receipt(@PathVariable("id") UUID id, Model model) {
        OwnRequests.Own found = own.find(id);
        if (found.request().sending().isEmpty()) {
            return "redirect:/requests/" + id;
        }
        add(found, model);
        model.addAttribute("sending", found.request().sending().get());
        model.addAttribute(
                "components",
                requests.components(found.request()).stream()
                        .map(catalogue::required)
                        .toList());
        return "receipt";
    }

    /** Exactly the bytes that are to be signed. */
    @GetMapping("/requests/{id}/content")
    ResponseEntity<byte[]> content(@PathVariable("id") UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("request-" + id + ".json")
                                .build()
                                .toString())
                .body(own.find(id).request().content());
    }

    private void add(OwnRequests.Own found, Model model) {
        model.addAttribute("request", found.request());
        model.addAttribute("service", found.service());
        model.addAttribute("fields", fields(found.request()));
    }

    private static Set<Factor> shown(Collection<Confirmation> confirmations) {
        Set<Factor> shown = EnumSet.of(Factor.LOGIN_PASSWORD);
        confirmations.forEach(confirmation -> shown.add(confirmation.factor()));
        return shown;
    }

    /** What is shown is read from what is confirmed, not from what was entered. */
    private Map<?, ?> fields(FormedRequest request) {
        return (Map<?, ?>) json.readValue(request.content(), Map.class).get("fields");
    }
}

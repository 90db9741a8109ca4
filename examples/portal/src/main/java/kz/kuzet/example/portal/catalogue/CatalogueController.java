package kz.kuzet.example.portal.catalogue;

import kz.kuzet.NotPublicService;
import kz.kuzet.example.portal.service.OfferedService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows which services there are, and why each asks for its method. */
@Controller
@NotPublicService(reason = "Tells about services; selects none")
class CatalogueController {

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/")
    String all(Model model) {
        model.addAttribute("services", catalogue.services());
        return "catalogue";
    }

    @GetMapping("/services/{slug}")
    String one(@PathVariable("slug") String slug, Model model) {
        OfferedService service =
                catalogue.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("service", service);
        model.addAttribute("answers", CriterionAnswer.of(service.descriptor()));
        model.addAttribute(
                "components",
                service.descriptor().composedOf().stream()
                        .map(catalogue::required)
                        .toList());
        return "service";
    }
}

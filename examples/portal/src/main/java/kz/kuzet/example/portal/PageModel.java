package kz.kuzet.example.portal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import kz.kuzet.example.portal.recipient.Account;
import kz.kuzet.example.portal.recipient.LoggedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows around its content: who has logged in, and the languages. */
@ControllerAdvice
class PageModel {

    private final LoggedIn loggedIn;
    private final boolean development;

    PageModel(LoggedIn loggedIn, Environment environment) {
        this.loggedIn = loggedIn;
        this.development = environment.acceptsProfiles(Profiles.of("development & !production"));
    }

    @ModelAttribute("viewer")
    @Nullable
    Account viewer() {
        return loggedIn.account().orElse(null);
    }

    @ModelAttribute("languages")
    List<Locale> languages() {
        return Languages.ALL;
    }

    @ModelAttribute("development")
    boolean development() {
        return development;
    }

    /** Where a change of language leads: to the same page, if it is one that can be asked for. */
    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                ? "/"
                : request.getRequestURI().substring(request.getContextPath().length());
    }
}

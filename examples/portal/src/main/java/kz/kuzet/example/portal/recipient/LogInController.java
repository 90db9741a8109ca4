package kz.kuzet.example.portal.recipient;

import kz.kuzet.NotPublicService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which a recipient enters IIN and password; Spring Security takes what is entered. */
@Controller
@NotPublicService(reason = "Opens a session; no service is selected yet")
class LogInController {

    @GetMapping("/login")
    String logIn() {
        return "login";
    }
}

package kz.kuzet.example.portal.development;

import java.util.List;
import kz.kuzet.example.portal.otp.InPagePhone;
import kz.kuzet.example.portal.recipient.LoggedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What pages show in development only: recipients to log in as, and the phone of who has logged in. */
@ControllerAdvice
@Profile("development & !production")
class DevelopmentPages {

    private final LoggedIn loggedIn;
    private final InPagePhone phone;

    DevelopmentPages(LoggedIn loggedIn, InPagePhone phone) {
        this.loggedIn = loggedIn;
        this.phone = phone;
    }

    @ModelAttribute("developmentRecipients")
    List<DevelopmentRecipients.DevelopmentRecipient> recipients() {
        return DevelopmentRecipients.all();
    }

    @ModelAttribute("phoneMessages")
    List<InPagePhone.Message> messages() {
        return loggedIn.account()
                .map(account -> phone.messages(account.phone()))
                .orElse(List.of());
    }
}

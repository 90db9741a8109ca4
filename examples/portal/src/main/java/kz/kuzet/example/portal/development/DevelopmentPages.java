package kz.kuzet.example.portal.development;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.kuzet.example.portal.PageModel;
import kz.kuzet.example.portal.otp.InPagePhone;
import kz.kuzet.example.portal.recipient.LoggedIn;
import kz.kuzet.example.portal.signature.DevelopmentAuthority;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Adds to pages what they show in development only: recipients to log in as, and the phone of who has logged in. */
@Component
@Profile("development & !production")
class DevelopmentPages implements HandlerInterceptor {

    private final LoggedIn loggedIn;
    private final InPagePhone phone;

    DevelopmentPages(LoggedIn loggedIn, InPagePhone phone) {
        this.loggedIn = loggedIn;
        this.phone = phone;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && PageModel.isPage(page)) {
            page.addObject("developmentRecipients", DevelopmentRecipients.all());
            page.addObject("developmentKeyPassword", DevelopmentAuthority.PASSWORD);
            page.addObject("phoneMessages", messages());
        }
    }

    private List<InPagePhone.Message> messages() {
        return loggedIn.account()
                .map(account -> phone.messages(account.phone()))
                .orElse(List.of());
    }
}

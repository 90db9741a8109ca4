package kz.kuzet.example.portal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import kz.kuzet.example.portal.recipient.LoggedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Adds to every page what stands around its content: who has logged in, and the languages. */
@Component
public class PageModel implements HandlerInterceptor {

    /** Times are shown as they are on the clocks of Kazakhstan. */
    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private final LoggedIn loggedIn;
    private final boolean development;

    PageModel(LoggedIn loggedIn, Environment environment) {
        this.loggedIn = loggedIn;
        this.development = environment.acceptsProfiles(Profiles.of("development & !production"));
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && isPage(page)) {
            page.addObject("viewer", loggedIn.account().orElse(null));
            page.addObject("languages", Languages.ALL);
            page.addObject("development", development);
            page.addObject("zone", KAZAKHSTAN);
            page.addObject("path", path(request));
        }
    }

    /**
     * Tells pages from redirections, which would carry additions in their address.
     *
     * @param page what a handler has given
     * @return true if something is rendered
     */
    public static boolean isPage(ModelAndView page) {
        return page.getViewName() != null && !page.getViewName().startsWith("redirect:");
    }

    /** Where a change of language leads: to the same page, if it is one that can be asked for. */
    private static String path(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                        || request.getRequestURI().endsWith("/send")
                ? "/"
                : request.getRequestURI().substring(request.getContextPath().length());
    }
}
